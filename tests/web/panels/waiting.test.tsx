// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WordsProvider } from '#web/i18n/use-words.tsx';
import { Waiting } from '#web/panels/waiting.tsx';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
	cleanup();
	vi.useRealTimers();
});

describe('waiting', () => {
	it('shows the shape of what comes to those who see, and says to the others that it is under way', () => {
		const { container } = render(
			<WordsProvider lang="nb">
				<Waiting>the shape</Waiting>
			</WordsProvider>,
		);
		expect(screen.getByText('the shape').getAttribute('aria-hidden')).toBe('true');
		expect(screen.getByRole('status').textContent).toBe('Henter …');
		expect(container.querySelector('[aria-busy="true"]')).not.toBeNull();
	});

	it('says after ten seconds that it takes long, and what one can do', () => {
		render(
			<WordsProvider lang="nb">
				<Waiting>the shape</Waiting>
			</WordsProvider>,
		);
		act(() => vi.advanceTimersByTime(9_999));
		expect(screen.queryByRole('button')).toBeNull();
		act(() => vi.advanceTimersByTime(1));
		expect(screen.getByRole('status').textContent).toContain('Dette tar lengre tid enn vanlig.');
		expect(screen.getByRole('button', { name: 'Last siden på nytt' })).toBeTruthy();
	});
});

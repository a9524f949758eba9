import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { I18nProvider } from '#web/i18n/use-words.tsx';
import { Loading } from '#web/ui/loading.tsx';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
	cleanup();
	vi.useRealTimers();
});

describe('waiting', () => {
	it('shows a skeleton, and announces loading to screen readers', () => {
		const { container } = render(
			<I18nProvider lang="nb">
				<Loading>the shape</Loading>
			</I18nProvider>,
		);
		expect(screen.getByText('the shape').getAttribute('aria-hidden')).toBe('true');
		expect(screen.getByRole('status').textContent).toBe('Henter …');
		expect(container.querySelector('[aria-busy="true"]')).not.toBeNull();
	});

	it('says after ten seconds that loading is slow, and offers to reload', () => {
		render(
			<I18nProvider lang="nb">
				<Loading>the shape</Loading>
			</I18nProvider>,
		);
		act(() => vi.advanceTimersByTime(9_999));
		expect(screen.queryByRole('button')).toBeNull();
		act(() => vi.advanceTimersByTime(1));
		expect(screen.getByRole('status').textContent).toContain('Dette tar lengre tid enn vanlig.');
		expect(screen.getByRole('button', { name: 'Last siden på nytt' })).toBeTruthy();
	});
});

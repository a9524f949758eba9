import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DownloadDiagram } from '#web/explore/export/export.tsx';
import { I18nProvider } from '#web/i18n/use-words.tsx';

beforeEach(() => {
	render(
		<I18nProvider lang="nb">
			<DownloadDiagram>
				{(close) => (
					<button type="button" onClick={close}>
						PNG
					</button>
				)}
			</DownloadDiagram>
		</I18nProvider>,
	);
});
afterEach(cleanup);

const summary = () => screen.getByLabelText('Last ned bilde');
const isOpen = () => summary().closest('details')?.open;

describe('the picture menu', () => {
	it('is closed by what one chooses in it', async () => {
		await userEvent.click(summary());
		expect(isOpen()).toBe(true);
		await userEvent.click(screen.getByRole('button', { name: 'PNG' }));
		expect(isOpen()).toBe(false);
	});

	it('closes by Escape, which goes back to its button and no further', async () => {
		const heard = vi.fn();
		document.addEventListener('keydown', heard);
		await userEvent.click(summary());
		screen.getByRole('button', { name: /^PNG/ }).focus();
		heard.mockClear();
		await userEvent.keyboard('{Escape}');
		expect(isOpen()).toBe(false);
		expect(document.activeElement).toBe(summary());
		expect(heard).not.toHaveBeenCalled();
		document.removeEventListener('keydown', heard);
	});
});

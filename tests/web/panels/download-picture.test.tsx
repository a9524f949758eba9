// @vitest-environment jsdom
import '#tests/support/jsdom.ts';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WordsProvider } from '#web/i18n/use-words.tsx';
import { DownloadPicture } from '#web/panels/download-picture.tsx';
import { saveBlob, saveFile } from '#web/ui/save-file.ts';
import { svgToPng } from '#web/ui/svg-to-png.ts';

vi.mock('#web/ui/save-file.ts', () => ({ saveFile: vi.fn(), saveBlob: vi.fn() }));
vi.mock('#web/ui/svg-to-png.ts', () => ({ svgToPng: vi.fn() }));

const PICTURE = { name: 'kompetansegraf-levels', svg: '<svg/>', width: 10, height: 20 };

beforeEach(() => {
	render(
		<WordsProvider lang="nb">
			<DownloadPicture make={async () => PICTURE} />
		</WordsProvider>,
	);
});
afterEach(() => {
	cleanup();
	vi.clearAllMocks();
});

const summary = () => screen.getByLabelText('Last ned bilde');
const isOpen = () => summary().closest('details')?.open;
const choose = async (name: RegExp) => {
	await userEvent.click(summary());
	await userEvent.click(screen.getByRole('button', { name }));
};

describe('the picture menu', () => {
	it('saves shapes as they are made', async () => {
		await choose(/^SVG/);
		expect(saveFile).toHaveBeenCalledWith(
			'kompetansegraf-levels.svg',
			'image/svg+xml;charset=utf-8',
			'<?xml version="1.0" encoding="UTF-8"?>\n<svg/>\n',
		);
		expect(isOpen()).toBe(false);
	});

	it('saves pixels of the same picture', async () => {
		const blob = new Blob(['png']);
		vi.mocked(svgToPng).mockResolvedValue(blob);
		await choose(/^PNG/);
		expect(svgToPng).toHaveBeenCalledWith(PICTURE);
		expect(saveBlob).toHaveBeenCalledWith('kompetansegraf-levels.png', blob);
		expect(isOpen()).toBe(false);
	});

	it('says so where the browser cannot make pixels, and stays open', async () => {
		vi.mocked(svgToPng).mockRejectedValue(new Error('no canvas'));
		await choose(/^PNG/);
		expect((await screen.findByRole('status')).textContent).toBe('Nettleseren kunne ikke lage PNG. Prøv SVG.');
		expect(isOpen()).toBe(true);
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

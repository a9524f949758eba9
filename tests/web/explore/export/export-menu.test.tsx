import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StoreUnavailableError } from '#graph/model/errors.ts';
import { DiagramFiles } from '#web/explore/export/export-menu.tsx';
import { I18nProvider } from '#web/i18n/use-words.tsx';
import { downloadBlob, downloadFile } from '#web/ui/download.ts';
import { svgToPng } from '#web/ui/svg-to-png.ts';

const PICTURE = { name: 'kompetansegraf-levels', svg: '<svg/>', width: 10, height: 20 };

const saved = vi.fn();
const make = vi.fn(async () => PICTURE);

beforeEach(() => {
	render(
		<I18nProvider lang="nb">
			<DiagramFiles make={make} onSaved={saved} />
		</I18nProvider>,
	);
});
afterEach(() => {
	cleanup();
	vi.clearAllMocks();
});

const choose = (name: RegExp) => userEvent.click(screen.getByRole('button', { name }));

describe('the files of the picture', () => {
	it('saves shapes as they are made', async () => {
		await choose(/^SVG/);
		await vi.waitFor(() => expect(downloadFile).toHaveBeenCalled());
		expect(downloadFile).toHaveBeenCalledWith(
			'kompetansegraf-levels.svg',
			'image/svg+xml;charset=utf-8',
			'<?xml version="1.0" encoding="UTF-8"?>\n<svg/>\n',
		);
		expect(saved).toHaveBeenCalledOnce();
	});

	it('saves pixels of the same picture', async () => {
		const blob = new Blob(['png']);
		vi.mocked(svgToPng).mockResolvedValue(blob);
		await choose(/^PNG/);
		await vi.waitFor(() => expect(downloadBlob).toHaveBeenCalled());
		expect(svgToPng).toHaveBeenCalledWith(PICTURE);
		expect(downloadBlob).toHaveBeenCalledWith('kompetansegraf-levels.png', blob);
		expect(saved).toHaveBeenCalledOnce();
	});

	it('says so where the browser cannot make pixels', async () => {
		vi.mocked(svgToPng).mockRejectedValue(new Error('no canvas'));
		await choose(/^PNG/);
		expect((await screen.findByRole('status')).textContent).toBe('Nettleseren kunne ikke lage PNG. Prøv SVG.');
		expect(saved).not.toHaveBeenCalled();
	});

	it('says so where what makes them has not arrived, and asks again', async () => {
		make.mockRejectedValueOnce(new StoreUnavailableError('page'));
		await choose(/^SVG/);
		await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe('Grafen svarer ikke akkurat nå. Prøv igjen om litt.'));
		expect([downloadFile, saved].map((one) => vi.mocked(one).mock.calls.length)).toStrictEqual([0, 0]);
		await choose(/^SVG/);
		await vi.waitFor(() => expect(saved).toHaveBeenCalledOnce());
		expect(screen.getByRole('status').textContent).toBe('');
	});
});

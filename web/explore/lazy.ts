import { lazy, useEffect, useState } from 'react';
import { chunk } from '#web/data/chunk.ts';

const loadAside = () => chunk(import('./side-panel.tsx'));
const loadPrint = () => chunk(import('./print.tsx'));
const loadTable = () => chunk(import('#web/explore/list/table.tsx'));
const loadFiles = () => chunk(import('./export-menu.tsx'));
const loadShortcuts = () => chunk(import('./shortcuts-dialog.tsx'));

/** Code-split: the parts of the explorer that the first picture has no use for. */
export const ExplorerAside = lazy(async () => ({ default: (await loadAside()).ExplorerAside }));
export const ExplorePrint = lazy(async () => ({ default: (await loadPrint()).ExplorePrint }));
export const ListTable = lazy(async () => ({ default: (await loadTable()).ListTable }));
export const DiagramFiles = lazy(async () => ({ default: (await loadFiles()).DiagramFiles }));
export const ShortcutsDialog = lazy(async () => ({ default: (await loadShortcuts()).ShortcutsDialog }));

/** What the reader does as soon as the picture rests goes first. */
const PAUSE_MS = 200;

/** Loads these parts soon after the picture has come to rest, and tells whether they are there. What is lost is asked for again when it is shown. */
export function usePreloaded(hasRested: boolean): boolean {
	const [isLoaded, setLoaded] = useState(false);
	useEffect(() => {
		if (!hasRested) return;
		const timer = setTimeout(() => {
			Promise.all([loadAside, loadPrint, loadTable, loadFiles, loadShortcuts].map((load) => load())).then(
				() => setLoaded(true),
				() => undefined,
			);
		}, PAUSE_MS);
		return () => clearTimeout(timer);
	}, [hasRested]);
	return isLoaded;
}

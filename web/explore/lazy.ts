import { lazy, useEffect, useState } from 'react';
import { later } from '#web/ui/later.ts';

const loadAside = () => later(import('./side-panel.tsx'));
const loadStory = () => later(import('#web/explore/paths/path-story.tsx'));
const loadTooltip = () => later(import('./tooltip.tsx'));
const loadNotices = () => later(import('./notices.tsx'));
const loadPrint = () => later(import('./print.tsx'));
const loadTable = () => later(import('#web/explore/list/table.tsx'));
const loadFiles = () => later(import('#web/explore/export/export-menu.tsx'));
const loadShortcuts = () => later(import('./shortcuts-dialog.tsx'));
const loadKeys = () => later(import('#web/explore/keyboard/picture-keys.tsx'));

/** Code-split: the first render does not need these parts. */
export const ExplorerAside = lazy(async () => ({ default: (await loadAside()).ExplorerAside }));
export const DiagramTooltip = lazy(async () => ({ default: (await loadTooltip()).DiagramTooltip }));
export const PathStory = lazy(async () => ({ default: (await loadStory()).PathStory }));
export const DiagramNotices = lazy(async () => ({ default: (await loadNotices()).DiagramNotices }));
export const ExplorePrint = lazy(async () => ({ default: (await loadPrint()).ExplorePrint }));
export const ListTable = lazy(async () => ({ default: (await loadTable()).ListTable }));
export const DiagramFiles = lazy(async () => ({ default: (await loadFiles()).DiagramFiles }));
export const ShortcutsDialog = lazy(async () => ({ default: (await loadShortcuts()).ShortcutsDialog }));
export const PictureKeys = lazy(async () => ({ default: (await loadKeys()).PictureKeys }));

/** Leaves the network to what the reader does right after the first render. */
const PAUSE_MS = 200;

/**
 * Loads these parts once the diagram has settled, and returns whether they have arrived. A chunk that fails here is
 * requested again when it is shown.
 */
export function usePreloaded(hasRested: boolean): boolean {
	const [isLoaded, setLoaded] = useState(false);
	useEffect(() => {
		if (!hasRested) return;
		const timer = setTimeout(() => {
			const loads = [loadAside, loadStory, loadTooltip, loadNotices, loadPrint, loadTable, loadFiles, loadKeys, loadShortcuts];
			Promise.all(loads.map((load) => load())).then(
				() => setLoaded(true),
				() => undefined,
			);
		}, PAUSE_MS);
		return () => clearTimeout(timer);
	}, [hasRested]);
	return isLoaded;
}

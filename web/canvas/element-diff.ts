import type { CanvasElement } from './to-cytoscape.ts';

export interface ElementDiff {
	readonly removed: readonly string[];
	readonly added: readonly CanvasElement[];
	readonly changed: readonly CanvasElement[];
}

/** Compares two lists of elements by id. Cytoscape cannot change the ends of an edge, so such an edge is removed and added. */
export function elementDiff(before: ReadonlyMap<string, CanvasElement>, next: readonly CanvasElement[]): ElementDiff {
	const ids = new Set(next.map((element) => element.data.id));
	const isNew = (element: CanvasElement) => {
		const known = before.get(element.data.id);
		return (
			known === undefined ||
			known.group !== element.group ||
			known.data['source'] !== element.data['source'] ||
			known.data['target'] !== element.data['target']
		);
	};
	const added = next.filter(isNew);
	const recreated = added.filter((element) => before.has(element.data.id)).map((element) => element.data.id);
	return {
		removed: [...[...before.keys()].filter((id) => !ids.has(id)), ...recreated],
		added,
		changed: next.filter((element) => !isNew(element) && !isSame(before.get(element.data.id), element)),
	};
}

function isSame(a: CanvasElement | undefined, b: CanvasElement): boolean {
	if (a === undefined || a.classes !== b.classes || a.position?.x !== b.position?.x || a.position?.y !== b.position?.y) return false;
	const keys = Object.keys(b.data);
	return keys.length === Object.keys(a.data).length && keys.every((key) => a.data[key] === b.data[key]);
}

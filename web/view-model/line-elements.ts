import type { VisibleGraph } from './diagram-input.ts';
import { curveThrough, edgeGeometry, PILL, pillPlaces } from './edge-geometry.ts';
import type { CanvasElement } from './elements.ts';
import type { Box } from './geometry.ts';
import { stubLineId } from './hanging.ts';
import { isBetweenHeadings } from './heading-lines.ts';
import type { Layout } from './layout.ts';
import type { Line } from './lines.ts';
import { nodeElement } from './node-element.ts';
import type { Palette } from './palette.ts';
import type { Route } from './routes.ts';

const SMALL = 12;

/** The line between two cards, where a way was found for it. */
export function lineElements(line: Line, route: Route | undefined, layout: Layout, palette: Palette): readonly CanvasElement[] {
	const [from, to] = [layout.cards.get(line.from), layout.cards.get(line.to)];
	if (route === undefined || from === undefined || to === undefined) return [];
	const geometry = edgeGeometry(route, from, to);
	const isReversed = route.kind === 'corners' && route.isReversed;
	const arrow = line.hasArrow ? 'triangle' : 'none';
	return [
		{
			group: 'edges',
			classes: `line ${geometry.kind} ${line.style}`,
			data: {
				id: line.id,
				source: isReversed ? line.to : line.from,
				target: isReversed ? line.from : line.to,
				sourceArrow: isReversed ? arrow : 'none',
				targetArrow: isReversed ? 'none' : arrow,
				...strokeOf(line, layout, palette),
				dash:
					line.style === 'editorial' || line.style === 'gathered' || (line.style === 'samsvar' && line.count === undefined)
						? 'dashed'
						: 'solid',
				...geometry.data,
			},
		},
	];
}

/** Mappings are as wide as they are many; what joins the levels of a model stands out. */
function strokeOf(line: Line, layout: Layout, palette: Palette): { readonly color: string; readonly width: number } {
	if (line.style === 'samsvar') return { color: palette.samsvar, width: 1.5 + Math.min(4, line.count ?? 0) * 0.5 };
	if (isBetweenHeadings(line, layout)) return { color: palette.families.structure.border, width: 2.4 };
	return { color: palette.line, width: 1.4 };
}

/** A stub hangs under its whole like the parts that have names. */
export function stubLineElements(
	stub: VisibleGraph['stubs'][number],
	route: Route | undefined,
	layout: Layout,
	palette: Palette,
): readonly CanvasElement[] {
	const [part, whole] = [layout.cards.get(stub.id), layout.cards.get(stub.parent)];
	if (route === undefined || part === undefined || whole === undefined) return [];
	const isReversed = route.kind === 'corners' && route.isReversed;
	const geometry = edgeGeometry(route, part, whole);
	return [
		{
			group: 'edges',
			classes: `line ${geometry.kind} stub-line`,
			data: {
				id: stubLineId(stub.id),
				source: isReversed ? stub.parent : stub.id,
				target: isReversed ? stub.id : stub.parent,
				sourceArrow: 'none',
				targetArrow: 'none',
				color: palette.stub,
				width: 1,
				dash: 'dashed',
				...geometry.data,
			},
		},
	];
}

/** How many a line stands for, on the line. */
export function pillElements(
	lines: readonly Line[],
	routes: ReadonlyMap<string, Route>,
	cards: readonly Box[],
	palette: Palette,
): readonly CanvasElement[] {
	const counted = lines.flatMap((line) => {
		const route = routes.get(line.id);
		return line.count !== undefined && route ? [{ line, path: curveThrough(route) }] : [];
	});
	const places = pillPlaces(
		counted.map(({ line, path }) => ({ id: line.id, path })),
		cards,
	);
	return counted.flatMap(({ line }) => {
		const at = places.get(line.id);
		if (at === undefined) return [];
		return [
			nodeElement(
				`pill:${line.id}`,
				'pill',
				{ ...at, ...PILL },
				{
					for: line.id,
					label: String(line.count),
					fontSize: SMALL,
					weight: 600,
					color: line.style === 'samsvar' ? palette.samsvarText : palette.subtleText,
					fill: palette.background,
					border: line.style === 'samsvar' ? palette.samsvar : palette.line,
					borderWidth: 1.2,
					radius: 10,
					z: 5,
				},
			),
		];
	});
}

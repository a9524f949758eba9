import { memo, useMemo } from 'react';
import type { NodeId } from '#graph/model/ids.ts';
import { inverseMapping, type MappingKind } from '#graph/model/vocabulary.ts';
import { MappingShape } from '#web/compare/legend.tsx';
import { linkPath, spread } from '#web/compare/model/link-path.ts';
import type { Bundle, SideRow } from '#web/compare/model/rows.ts';
import { type ComparisonState, openMapping, type Side, selectPair } from '#web/compare/model/state.ts';
import { useCompareNavigation } from '#web/compare/use-compare.ts';
import type { Translate } from '#web/i18n/i18n.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { useStableCallbacks } from '#web/ui/use-stable.ts';
import type { RowPlaces } from './virtual-rows.ts';

interface MappingLinksProps {
	readonly state: ComparisonState;
	readonly bundles: readonly Bundle[];
	readonly left: RowPlaces;
	readonly right: RowPlaces;
	readonly rightRows: readonly SideRow[];
	readonly width: number;
	/** Indent in pixels. */
	readonly indentOf: (level: number) => number;
	readonly pointed: string | undefined;
	readonly onPoint: (id: string | undefined) => void;
	/** All mappings between two rows, those of their parts too. */
	readonly countOf: (left: NodeId, right: NodeId) => number;
}

const LABEL_PX = 30;

interface DrawnLink {
	readonly bundle: Bundle;
	readonly y1: number;
	readonly x2: number;
	readonly y2: number;
	readonly isActive: boolean;
}

/** Links between the trees. Hidden from assistive technology, since the rows and the panel say the same in text. */
export function MappingLinks({ state, bundles, left, right, rightRows, width, indentOf, pointed, onPoint, countOf }: MappingLinksProps) {
	const { go } = useCompareNavigation();
	const levels = useMemo(() => new Map(rightRows.map((row) => [row.id, row.level])), [rightRows]);
	const near = useMemo(() => bundlesByRow(bundles), [bundles]);
	const shown = new Set([...left.drawn, ...right.drawn].flatMap(({ key }) => near.get(key) ?? []));
	const links = bundles.flatMap((bundle): readonly DrawnLink[] => {
		if (!shown.has(bundle)) return [];
		const [y1, y2] = [left.middleOf(bundle.left), right.middleOf(bundle.right)];
		if (y1 === undefined || y2 === undefined) return [];
		const x2 = width + indentOf(levels.get(bundle.right) ?? 1);
		return [{ bundle, x2, y1, y2, isActive: isActive(bundle, state, pointed) }];
	});
	// SVG paints in document order, so active links come last, on top.
	const drawn = [...links.filter((link) => !link.isActive), ...links.filter((link) => link.isActive)];
	const actions = useStableCallbacks<LinkActions>({
		point: onPoint,
		select: ({ mappings, ...bundle }) => {
			const [only] = mappings;
			go(only && mappings.length === 1 ? openMapping(state, only.id, 'left') : selectPair(state, bundle.left, bundle.right));
		},
	});
	return (
		<>
			<svg className="facing-links" aria-hidden="true" data-active={links.some((link) => link.isActive) || undefined}>
				{drawn.map((link) => (
					<MappingLink key={link.bundle.id} {...link} actions={actions} />
				))}
			</svg>
			<LinkLabels links={links} side={readingSide(state, levels, pointed)} countOf={countOf} />
		</>
	);
}

function bundlesByRow(bundles: readonly Bundle[]): ReadonlyMap<React.Key, readonly Bundle[]> {
	const found = new Map<React.Key, Bundle[]>();
	for (const bundle of bundles) {
		for (const row of [bundle.left, bundle.right]) {
			const ofRow = found.get(row);
			if (ofRow) ofRow.push(bundle);
			else found.set(row, [bundle]);
		}
	}
	return found;
}

function isActive({ id, left, right, mappings }: Bundle, state: ComparisonState, pointed: string | undefined): boolean {
	if (pointed !== undefined) return [id, left as string, right as string].includes(pointed);
	if (state.mapping !== undefined) return mappings.some((mapping) => mapping.id === state.mapping);
	if (state.pair) return state.pair[0] === left && state.pair[1] === right;
	return state.concept !== undefined && (state.concept === left || state.concept === right);
}

/** The side that the words are read from: that of the row or mapping which is pointed at or selected, else the left. */
function readingSide(state: ComparisonState, right: ReadonlyMap<string, number>, pointed: string | undefined): Side {
	if (pointed !== undefined && right.has(pointed)) return 'right';
	if (state.mapping !== undefined) return state.lead;
	return state.concept !== undefined && right.has(state.concept) ? 'right' : 'left';
}

interface LinkLabelsProps {
	readonly links: readonly DrawnLink[];
	readonly side: Side;
	readonly countOf: MappingLinksProps['countOf'];
}

/** Labels of highlighted links: the mapping kind, or the count if several mappings are bundled. */
function LinkLabels({ links, side, countOf }: LinkLabelsProps) {
	const { t } = useI18n();
	const labelled = links.filter(({ bundle, isActive: active }) => active || bundle.mappings.length > 1);
	const places = spread(
		labelled.map(({ y1, y2 }) => (y1 + y2) / 2),
		LABEL_PX,
	);
	return (
		<div className="facing-labels" aria-hidden="true">
			{labelled.map(({ bundle, isActive: active }, i) => (
				<span key={bundle.id} className="match-word" data-match={bundle.kind} style={{ insetBlockStart: places[i] }}>
					{bundle.mappings.length > 1 && <b>{countOf(bundle.left, bundle.right)} </b>}
					{active && wordFrom(side, bundle.kind, t)}
				</span>
			))}
		</div>
	);
}

/** With an arrow unless it says the same from either side. */
function wordFrom(side: Side, kind: MappingKind | undefined, t: Translate): string {
	if (kind === undefined) return t('views:side.several');
	const back = inverseMapping(kind);
	if (back === kind) return t(`vocabulary:relation.${kind}`);
	return side === 'left' ? `${t(`vocabulary:relation.${kind}`)} →` : `← ${t(`vocabulary:relation.${back}`)}`;
}

/** Stable for the lifetime of the component, so that scrolling re-renders only the links that appear or move. */
interface LinkActions {
	readonly point: (id: string | undefined) => void;
	readonly select: (bundle: Bundle) => void;
}

interface MappingLinkProps {
	readonly bundle: Bundle;
	readonly y1: number;
	readonly x2: number;
	readonly y2: number;
	readonly isActive: boolean;
	readonly actions: LinkActions;
}

/** One link, with an invisible wider stroke as its pointer target. */
const MappingLink = memo(function MappingLink({ bundle, y1, x2, y2, isActive, actions }: MappingLinkProps) {
	const ends = { x1: 0, y1, x2, y2 };
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: for pointers; by keyboard the links stand in the panel
		<g
			className="facing-link"
			data-active={isActive || undefined}
			data-mappings={bundle.mappings.map(({ id }) => id).join(' ')}
			onClick={() => actions.select(bundle)}
			onPointerEnter={() => actions.point(bundle.id)}
			onPointerLeave={() => actions.point(undefined)}
		>
			<MappingShape ends={ends} kind={bundle.kind} />
			<path className="link-reach" d={linkPath(ends)} />
		</g>
	);
});

import { useWords } from '#web/i18n/use-words.tsx';
import { type ComparisonState, choosePair, openMapping } from '#web/state/comparison.ts';
import type { Bundle, FacingRow } from '#web/view-model/compare-rows.ts';
import { type LinkEnds, linkPath, spread } from '#web/view-model/link-shape.ts';
import { LinkShape } from './link-shape.tsx';
import { useCompareNavigation } from './use-compare-navigation.ts';
import type { RowPlaces } from './use-row-places.ts';

interface FacingLinksProps {
	readonly state: ComparisonState;
	readonly bundles: readonly Bundle[];
	readonly left: RowPlaces;
	readonly right: RowPlaces;
	readonly rightRows: readonly FacingRow[];
	readonly width: number;
	readonly pointed: string | undefined;
	readonly onPoint: (id: string | undefined) => void;
}

const LABEL_PX = 30;

interface DrawnLink {
	readonly bundle: Bundle;
	readonly ends: LinkEnds;
	readonly isActive: boolean;
}

/** The lines between the trees. All they say stands in the rows and the panel too, so this is for those who see and point. */
export function FacingLinks({ state, bundles, left, right, rightRows, width, pointed, onPoint }: FacingLinksProps) {
	const { go } = useCompareNavigation();
	const levels = new Map(rightRows.map((row) => [row.id, row.level]));
	const indent = width < 90 ? 8 : 20;
	const links = bundles.flatMap((bundle): readonly DrawnLink[] => {
		const [y1, y2] = [left.middles.get(bundle.left), right.middles.get(bundle.right)];
		if (y1 === undefined || y2 === undefined || !(left.isDrawn.has(bundle.left) || right.isDrawn.has(bundle.right))) return [];
		const x2 = width + ((levels.get(bundle.right) ?? 1) - 1) * indent;
		return [{ bundle, ends: { x1: 0, y1, x2, y2 }, isActive: isActive(bundle, state, pointed) }];
	});
	// What is active lies on top.
	const drawn = [...links.filter((link) => !link.isActive), ...links.filter((link) => link.isActive)];
	function choose({ mappings, ...bundle }: Bundle): void {
		const [only] = mappings;
		go(only && mappings.length === 1 ? openMapping(state, only.id, 'left') : choosePair(state, bundle.left, bundle.right));
	}
	return (
		<>
			<svg className="facing-links" aria-hidden="true" data-active={links.some((link) => link.isActive) || undefined}>
				{drawn.map(({ bundle, ends, isActive: active }) => (
					// biome-ignore lint/a11y/noStaticElementInteractions: for pointers; by keyboard the links stand in the panel
					<g
						key={bundle.id}
						className="facing-link"
						data-active={active || undefined}
						data-mappings={bundle.mappings.map(({ id }) => id).join(' ')}
						onClick={() => choose(bundle)}
						onPointerEnter={() => onPoint(bundle.id)}
						onPointerLeave={() => onPoint(undefined)}
					>
						<LinkShape ends={ends} kind={bundle.kind} />
						<path className="link-reach" d={linkPath(ends)} />
					</g>
				))}
			</svg>
			<LinkLabels links={links} />
		</>
	);
}

function isActive({ id, left, right, mappings }: Bundle, state: ComparisonState, pointed: string | undefined): boolean {
	if (pointed !== undefined) return [id, left as string, right as string].includes(pointed);
	if (state.mapping !== undefined) return mappings.some((mapping) => mapping.id === state.mapping);
	if (state.pair) return state.pair[0] === left && state.pair[1] === right;
	return state.concept !== undefined && (state.concept === left || state.concept === right);
}

/** The word of each line that is pointed at or chosen, and the number where several mappings share a line. */
function LinkLabels({ links }: { readonly links: readonly DrawnLink[] }) {
	const { t } = useWords();
	const labelled = links.filter(({ bundle, isActive: active }) => active || bundle.mappings.length > 1);
	const places = spread(
		labelled.map(({ ends }) => (ends.y1 + ends.y2) / 2),
		LABEL_PX,
	);
	return (
		<div className="facing-labels" aria-hidden="true">
			{labelled.map(({ bundle, isActive: active }, i) => (
				<span key={bundle.id} className="match-word" data-match={bundle.kind} style={{ insetBlockStart: places[i] }}>
					{bundle.mappings.length > 1 && <b>{bundle.mappings.length} </b>}
					{active && (bundle.kind ? t(`vocabulary:relation.${bundle.kind}`) : t('views:side.several'))}
				</span>
			))}
		</div>
	);
}

import type { ReactNode } from 'react';
import { ASSESSMENT_RESULTS } from '#graph/model/assessment.ts';
import { MAPPING_KINDS, type MappingKind } from '#graph/model/vocabulary.ts';
import { isWedge, type LinkEnds, linkPath, wedgePath } from '#web/compare/model/link-path.ts';
import { useI18n } from '#web/i18n/use-words.tsx';

export function MappingLegend() {
	const { t } = useI18n();
	return (
		<details className="compare-legend">
			<summary>{t('compare:legend')}</summary>
			<Meanings
				termOf={(meant, word) => (
					<span className="match-word" data-match={meant}>
						{word}
					</span>
				)}
			/>
		</details>
	);
}

const SAMPLE = { x1: 2, y1: 8, x2: 46, y2: 8 } as const;

export function LegendLinks() {
	return (
		<Meanings
			termOf={(meant, word) =>
				isStatus(meant) ? (
					<span className="row-status" data-status={meant}>
						{word}
					</span>
				) : (
					<>
						<LinkSample kind={meant} /> {word}
					</>
				)
			}
		/>
	);
}

function LinkSample({ kind }: { readonly kind: MappingKind }) {
	return (
		<svg className="link-sample" width="48" height="16" aria-hidden="true">
			<MappingShape ends={SAMPLE} kind={kind} />
		</svg>
	);
}

const STATUSES = [...ASSESSMENT_RESULTS, 'notAssessed'] as const;

function isStatus(meant: Meant): meant is (typeof STATUSES)[number] {
	return (STATUSES as readonly Meant[]).includes(meant);
}

/** Everything the legend explains: mapping kinds, and the statuses of a concept without a counterpart. */
type Meant = MappingKind | (typeof STATUSES)[number];

interface MeaningsProps {
	readonly termOf: (meant: Meant, word: string) => ReactNode;
}

function Meanings({ termOf }: MeaningsProps) {
	const { t } = useI18n();
	const words: readonly (readonly [Meant, string])[] = [
		...MAPPING_KINDS.map((kind) => [kind, t(`vocabulary:relation.${kind}`)] as const),
		...STATUSES.map((status) => [status, t(`vocabulary:${status}`)] as const),
	];
	return (
		<dl className="compare-meanings">
			{words.map(([meant, word]) => (
				<div key={meant}>
					<dt>{termOf(meant, word)}</dt>
					<dd>{t(`compare:meaning.${meant}`)}</dd>
				</div>
			))}
		</dl>
	);
}

interface MappingShapeProps {
	readonly ends: LinkEnds;
	/** Undefined when the link bundles mappings of different kinds. */
	readonly kind: MappingKind | undefined;
}

/** Exact is a double line, close a thick one, broad and narrow a wedge, related dotted. */
export function MappingShape({ ends, kind }: MappingShapeProps) {
	if (isWedge(kind)) return <path className="link-wedge" d={wedgePath(ends, kind)} />;
	const path = linkPath(ends);
	return (
		<>
			<path
				className="link-line"
				d={path}
				strokeWidth={widthOf(kind)}
				{...(kind === 'relatedMatch' && { strokeDasharray: '0.1 6', strokeLinecap: 'round' })}
			/>
			{kind === 'exactMatch' && <path className="link-core" d={path} strokeWidth={3} />}
		</>
	);
}

function widthOf(kind: MappingKind | undefined): number {
	if (kind === 'exactMatch') return 8;
	return kind === 'closeMatch' ? 4.5 : 2.5;
}

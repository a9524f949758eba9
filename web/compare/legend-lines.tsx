import { MAPPING_KINDS, type MappingKind } from '#graph/model/vocabulary.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import { LinkShape } from './link-shape.tsx';

const SAMPLE = { x1: 2, y1: 8, x2: 46, y2: 8 } as const;

/** How a mapping of one kind is drawn. */
export function LineSample({ kind }: { readonly kind: MappingKind }) {
	return (
		<svg className="line-sample" width="48" height="16" aria-hidden="true">
			<LinkShape ends={SAMPLE} kind={kind} />
		</svg>
	);
}

/** Each kind of line with its word and what it means. */
export function LegendLines() {
	const { t } = useWords();
	return (
		<dl className="legend-lines">
			{MAPPING_KINDS.map((kind) => (
				<div key={kind}>
					<dt>
						<LineSample kind={kind} /> {t(`vocabulary:relation.${kind}`)}
					</dt>
					<dd>{t(`compare:meaning.${kind}`)}</dd>
				</div>
			))}
			{(['noCounterpart', 'notAssessed'] as const).map((status) => (
				<div key={status}>
					<dt>
						<span className="row-status" data-status={status}>
							{t(`vocabulary:${status}`)}
						</span>
					</dt>
					<dd>{t(`compare:meaning.${status}`)}</dd>
				</div>
			))}
		</dl>
	);
}

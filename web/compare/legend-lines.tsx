import type { MappingKind } from '#graph/model/vocabulary.ts';
import { LinkShape } from './link-shape.tsx';
import { Meanings } from './meanings.tsx';

const SAMPLE = { x1: 2, y1: 8, x2: 46, y2: 8 } as const;

/** Each kind of line with its word and what it means. */
export function LegendLines() {
	return (
		<Meanings
			termOf={(meant, word) =>
				meant === 'noCounterpart' || meant === 'notAssessed' ? (
					<span className="row-status" data-status={meant}>
						{word}
					</span>
				) : (
					<>
						<LineSample kind={meant} /> {word}
					</>
				)
			}
		/>
	);
}

/** How a mapping of one kind is drawn. */
function LineSample({ kind }: { readonly kind: MappingKind }) {
	return (
		<svg className="line-sample" width="48" height="16" aria-hidden="true">
			<LinkShape ends={SAMPLE} kind={kind} />
		</svg>
	);
}

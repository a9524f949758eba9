import { NODE_KINDS, type NodeKind } from '#graph/model/vocabulary.ts';
import { LOOKS } from '#web/view-model/looks.ts';

/** The sign of a kind in its family's colour, as cards wear it. */
export function KindSign({ kind }: { readonly kind: NodeKind }) {
	return (
		<svg className="kind-sign" data-family={NODE_KINDS[kind].family} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
			<path d={LOOKS[kind].sign} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
		</svg>
	);
}

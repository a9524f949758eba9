import type { Outline } from '#graph/queries/outline.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import { NodeTitle } from '#web/panels/node-title.tsx';

/** What a part of a model is called, and of which kind it is. */
export function ConceptName({ node }: { readonly node: Outline }) {
	const { t } = useWords();
	return (
		<>
			<span className="concept-title">
				<NodeTitle node={node} />
			</span>
			<span className="compare-fact">{'\u00a0· '}</span>
			<span className="concept-kind compare-fact">{t(`vocabulary:kind.${node.kind}`)}</span>
		</>
	);
}

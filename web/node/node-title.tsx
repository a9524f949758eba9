import { useQuery } from '@tanstack/react-query';
import type { NodeId } from '#graph/model/ids.ts';
import { NODE_KINDS, type NodeKind } from '#graph/model/vocabulary.ts';
import { graphQuery } from '#web/data/queries.ts';
import { LanguageMark } from '#web/i18n/localized.tsx';
import { useI18n } from '#web/i18n/use-words.tsx';
import { KIND_STYLES } from './kind-style.ts';
import { type Labelled, titleOf } from './title.ts';

export function ModelName({ id }: { readonly id: NodeId }) {
	const { data } = useQuery(graphQuery('models', {}));
	const model = data?.models.find((candidate) => candidate.id === id);
	return model ? <NodeTitle node={model} /> : id;
}

/** A node's title, with its language if that is another, and a mark for our own wording. */
export function NodeTitle({ node }: { readonly node: Labelled }) {
	const { t, lang } = useI18n();
	const title = titleOf(node, lang);
	return (
		<span className="node-title">
			{title.lang === lang ? (
				title.text
			) : (
				<span lang={title.lang}>
					{title.text}
					<LanguageMark lang={title.lang} />
				</span>
			)}
			{title.origin !== 'owner' && (
				<small className="origin-mark" title={t(`vocabulary:origin.${title.origin}`)}>
					{' '}
					{t(`vocabulary:originShort.${title.origin}`)}
				</small>
			)}
		</span>
	);
}

/** The icon of a kind in its family's colour. */
export function KindIcon({ kind }: { readonly kind: NodeKind }) {
	return (
		<svg className="kind-sign" data-family={NODE_KINDS[kind].family} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
			<path d={KIND_STYLES[kind].icon} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
		</svg>
	);
}

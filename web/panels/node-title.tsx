import { LanguageMark } from '#web/i18n/localized.tsx';
import { useWords } from '#web/i18n/use-words.tsx';
import { type Labelled, titleOf } from '#web/view-model/labels.ts';

/** What a node is called, with its language told and our own wording marked. */
export function NodeTitle({ node }: { readonly node: Labelled }) {
	const { t, lang } = useWords();
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

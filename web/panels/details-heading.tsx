import { type Ref, use } from 'react';
import type { Node } from '#graph/model/node.ts';
import { NODE_KINDS } from '#graph/model/vocabulary.ts';
import { LanguageMark } from '#web/i18n/localized.tsx';
import { useWords } from '#web/i18n/use-words.tsx';
import { secondTitleOf, titleOf } from '#web/view-model/labels.ts';
import { OwnPage } from './own-page.ts';

interface DetailsHeadingProps {
	readonly node: Node;
	readonly headingRef: Ref<HTMLHeadingElement>;
}

/** Kind, the owner's label, and the label in the reader's language where it is another. */
export function DetailsHeading({ node, headingRef }: DetailsHeadingProps) {
	const { t, lang } = useWords();
	const title = titleOf(node, lang);
	const second = secondTitleOf(node, lang);
	const Heading = use(OwnPage) ? 'h1' : 'h2';
	const kind = t(`vocabulary:kind.${node.kind}`);
	const form = node.form && t(`vocabulary:form.${node.form}`);
	return (
		<>
			<p className="kind-tag capital ds-tag" data-color={NODE_KINDS[node.kind].family}>
				{form === undefined || form === kind ? kind : `${kind}: ${form}`}
			</p>
			<Heading ref={headingRef} tabIndex={-1} lang={title.lang} className="details-title">
				{title.text}
				{title.lang !== lang && <LanguageMark lang={title.lang} />}
			</Heading>
			{(second || title.origin !== 'owner') && (
				<p className="details-translation">
					{title.origin !== 'owner' && <span className="origin-mark">{t(`vocabulary:origin.${title.origin}`)}: </span>}
					{second && (
						<span lang={second.lang}>
							{second.text}
							{second.lang !== lang && <LanguageMark lang={second.lang} />}
						</span>
					)}
					{second && second.origin !== 'owner' && <span className="origin-mark"> {t(`vocabulary:origin.${second.origin}`)}</span>}
				</p>
			)}
		</>
	);
}

import { useEffect, useRef } from 'react';
import { NODE_KINDS } from '#graph/model/vocabulary.ts';
import { countryName } from '#web/i18n/format.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import { titleOf } from '#web/view-model/labels.ts';
import { markedParts } from '#web/view-model/marked-parts.ts';
import type { Hit } from '#web/view-model/search-groups.ts';

interface SearchHitOptionProps {
	readonly id: string;
	readonly hit: Hit;
	readonly q: string;
	readonly active: boolean;
	readonly onChoose: () => void;
}

/** One hit: what it is called, and where the words stand if not in that name. */
export function SearchHitOption({ id, hit: { node, match }, q, active, onChoose }: SearchHitOptionProps) {
	const { t, lang } = useWords();
	const option = useRef<HTMLDivElement>(null);
	const title = titleOf(node, lang);
	const elsewhere = match.text !== title.text;
	useEffect(() => {
		if (active) option.current?.scrollIntoView?.({ block: 'nearest' });
	}, [active]);
	return (
		// biome-ignore lint/a11y: the field has the focus and the keys; the option is only pointed at
		<div
			ref={option}
			id={id}
			role="option"
			aria-selected={active}
			className="search-option"
			data-color={NODE_KINDS[node.kind].family}
			onClick={onChoose}
		>
			<span lang={title.lang}>
				<Marked text={title.text} q={q} />
			</span>
			{node.country && <span className="note"> {countryName(node.country, lang)}</span>}
			{elsewhere && (
				<span className="note two-lines">
					<span className="visually-hidden"> {t(`matchIn.${match.field}`)}: </span>
					<span lang={match.lang}>
						<Marked text={match.text} q={q} />
					</span>
				</span>
			)}
		</div>
	);
}

function Marked({ text, q }: { readonly text: string; readonly q: string }) {
	let at = 0;
	return markedParts(text, q).map((part) => {
		const key = at;
		at += part.text.length;
		return part.marked ? <mark key={key}>{part.text}</mark> : part.text;
	});
}

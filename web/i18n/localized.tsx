import type { LanguageMap } from '#graph/model/language.ts';
import { useI18n } from './use-words.tsx';

/** A localised text of the data. If it is in another language than the page, screen readers get its `lang` and a small mark shows it. */
export function Localized({ map }: { readonly map: LanguageMap }) {
	const { lang, localized } = useI18n();
	const found = localized(map);
	if (found.lang === lang) return found.text;
	return (
		<span lang={found.lang}>
			{found.text}
			<LanguageMark lang={found.lang} />
		</span>
	);
}

/** Hidden from screen readers, which read the `lang` attribute instead. */
export function LanguageMark({ lang }: { readonly lang: string }) {
	return (
		<span className="language-mark" aria-hidden="true">
			{lang}
		</span>
	);
}

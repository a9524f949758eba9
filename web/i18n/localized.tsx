import type { LanguageMap } from '#graph/model/language.ts';
import { useI18n } from './use-words.tsx';

/** A text of the data. Where only another language has it, screen readers are told which, and eyes see a small mark. */
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

/** The two letters of a language; the `lang` attribute around it says the same to screen readers. */
export function LanguageMark({ lang }: { readonly lang: string }) {
	return (
		<span className="language-mark" aria-hidden="true">
			{lang}
		</span>
	);
}

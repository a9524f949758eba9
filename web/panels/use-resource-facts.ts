import type { Node } from '#graph/model/node.ts';
import { countryName, joinWords, languageName } from '#web/i18n/format.ts';
import { useWords } from '#web/i18n/use-words.tsx';

/** The facts of a resource in words; what no source says is said to be so. */
export function useResourceFacts() {
	const { t, lang } = useWords();
	const none = t('resources:notStated');
	return ({ provider, form, languages, country, free, audience }: Node) => ({
		provider: provider ?? none,
		format: form ? t(`vocabulary:form.${form}`) : none,
		language: languages
			? joinWords(
					languages.map((code) => languageName(code, lang)),
					lang,
				)
			: none,
		country: country ? countryName(country, lang) : none,
		free: free === undefined ? none : free ? t('resources:free.yes') : t('resources:free.no'),
		audience: audience
			? joinWords(
					audience.map((one) => t(`vocabulary:audience.${one}`)),
					lang,
				)
			: none,
	});
}

import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { LANGUAGES, type Language } from '#graph/model/language.ts';
import { chunk } from '#web/data/chunk.ts';
import { firstLanguage } from '#web/i18n/first-language.ts';
import { hasMessages, loadMessages } from '#web/i18n/i18n.ts';
import { remember, remembered } from '#web/ui/remembered.ts';
import type { PageSearch } from '#web/ui/url-params.ts';

/** Messages that fail to load are retried like any query. */
function languageQuery(lang: Language) {
	return queryOptions({
		queryKey: ['language', lang],
		queryFn: async () => {
			await chunk(loadMessages(lang));
			return lang;
		},
		...(hasMessages(lang) && { initialData: lang }),
		gcTime: Number.POSITIVE_INFINITY,
		placeholderData: keepPreviousData,
	});
}

const KEY = 'language';

export function rememberLanguage(lang: Language): void {
	remember(KEY, lang);
}

/** The language of the URL, or else the one chosen last, or else of the browser. */
export function preferredLanguage({ lang }: PageSearch): Language {
	const chosen = remembered(KEY);
	return lang ?? LANGUAGES.find((one) => one === chosen) ?? firstLanguage(navigator.languages);
}

/** The language in use: the preferred one, or the previous one until its messages have loaded. */
export function useLanguage(search: PageSearch): Language {
	const preferred = preferredLanguage(search);
	return useQuery(languageQuery(preferred)).data ?? preferred;
}

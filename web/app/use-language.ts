import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import type { Language } from '#graph/model/language.ts';
import { chunk } from '#web/data/chunk.ts';
import { firstLanguage } from '#web/i18n/first-language.ts';
import { hasMessages, loadMessages } from '#web/i18n/i18n.ts';
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

/** The language of the URL, or else of the browser. */
export function preferredLanguage({ lang }: PageSearch): Language {
	return lang ?? firstLanguage(navigator.languages);
}

/** The language in use: the preferred one, or the previous one until its messages have loaded. */
export function useLanguage(search: PageSearch): Language {
	const preferred = preferredLanguage(search);
	return useQuery(languageQuery(preferred)).data ?? preferred;
}

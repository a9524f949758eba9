import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import type { Language } from '#graph/model/language.ts';
import { chunk } from '#web/data/chunk.ts';
import { firstLanguage } from '#web/i18n/first-language.ts';
import { hasMessages, loadMessages } from '#web/i18n/i18n.ts';
import type { PageSearch } from '#web/ui/url-params.ts';

/** A language whose texts do not come is asked for again as any answer is. */
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

/** The language that a reader wishes for, by the address, else by the browser. */
export function preferredLanguage({ lang }: PageSearch): Language {
	return lang ?? firstLanguage(navigator.languages);
}

/** The language that the page speaks: the one that is wished for, or the one before it until its texts have come. */
export function useLanguage(search: PageSearch): Language {
	const wished = preferredLanguage(search);
	return useQuery(languageQuery(wished)).data ?? wished;
}

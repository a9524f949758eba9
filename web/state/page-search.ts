import { Language } from '#graph/model/language.ts';
import { one, type SearchOf } from './search-params.ts';

/** Parameters that every page has. */
export const pageParameters = { lang: one(Language) } as const;
export type PageSearch = SearchOf<typeof pageParameters>;

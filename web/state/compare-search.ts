import { RelationId } from '#graph/model/ids.ts';
import { one, type SearchOf } from './search-params.ts';

/** Parameters of the compare page. */
export const compareParameters = { mapping: one(RelationId) } as const;
export type CompareSearch = SearchOf<typeof compareParameters>;

import { NodeId } from '#graph/model/ids.ts';
import { one, type SearchOf } from './search-params.ts';

/** Parameters of the explore page. */
export const exploreParameters = { selected: one(NodeId) } as const;
export type ExploreSearch = SearchOf<typeof exploreParameters>;

import type { Node } from '#graph/model/node.ts';

/** What is offered besides the form, as filters and tags call it. */
export const OFFERS = ['online', 'announced'] as const;
export type Offer = (typeof OFFERS)[number];

export function offersOf({ online, status }: Node): readonly Offer[] {
	return OFFERS.filter((offer) => (offer === 'online' ? online : status === offer));
}

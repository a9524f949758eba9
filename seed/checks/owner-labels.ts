import type { Finding } from '#graph/model/errors.ts';
import { findingAt, type SeedInput } from '#seed/input.ts';
import published from '#seed/owner-label-hashes.json' with { type: 'json' };
import { type OwnerLabelHashes, ownerLabelHash } from '#seed/owner-labels.ts';

/** Labels that were read on the owner's page, but that the notes do not quote, by node and language. */
const SEEN_ON_PAGES = new Set([
	// English page of Digitaliseringsstyrelsen on portfolio management, read 2026-11-28.
	'dk.res.projektmodel en',
	'dk.res.portefoelje en',
	// Title in the address of the page that retells the paper.
	'dk.doc.oecd303 en',
	// Title of the English news item, of which the notes give the address only.
	'dk.pol.fundament en',
]);

/** A rule that finds labels said to be the owner's which do not stand whole in the texts that were hashed. */
export function ownerLabelRule({ sources, labels }: OwnerLabelHashes): (input: SeedInput) => readonly Finding[] {
	return (input) =>
		input.nodes
			.filter(({ value }) => value.sources.every((source) => sources.has(source)))
			.flatMap(({ value, at }) =>
				Object.entries(value.label ?? {})
					.filter(([lang, text]) => !labels.has(ownerLabelHash(text)) && !SEEN_ON_PAGES.has(`${value.id} ${lang}`))
					.map(([lang, text]) =>
						findingAt(
							at('label', lang),
							'owner-labels',
							`"${text}" does not stand whole in the notes on its sources; write the owner's whole words, or put it under labelFragment or labelOurs`,
						),
					),
			);
}

/** Every label marked as the owner's stands whole in the notes, unless it cites a source that came later. */
export const checkOwnerLabels = ownerLabelRule({
	sources: new Set(published.sources.split(' ')),
	labels: new Set(published.labels.split(' ')),
});

import { LANGUAGES } from '#graph/model/language.ts';

/** Map-valued fields; Neo4j properties cannot be maps, so each entry becomes a property of its own. */
const MAPS = [
	'labelOrigin',
	'shortLabel',
	'altLabel',
	'label',
	'description',
	'remark',
	'opens',
	'freeFor',
	'note',
	'comment',
	'reason',
	'evidence',
	'declares',
];

export type Properties = Readonly<Record<string, unknown>>;

function capital(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}

function small(word: string): string {
	return word.charAt(0).toLowerCase() + word.slice(1);
}

/**
 * Flat properties of a node, relation, source or assessment.
 *
 * @example toProperties({ id: 'no.km', label: { nb: 'Modell' }, evidence: { quality: 'stated' } })
 * // { id: 'no.km', labelNb: 'Modell', evidenceQuality: 'stated' }
 */
export function toProperties(record: object): Properties {
	return Object.fromEntries(
		Object.entries(record).flatMap(([key, value]) =>
			MAPS.includes(key) ? Object.entries(value).map(([part, item]) => [key + capital(part), item]) : [[key, value]],
		),
	);
}

/** The record that the properties were made from. Properties that only search uses are dropped. */
export function fromProperties(properties: Properties): Record<string, unknown> {
	const record: Record<string, unknown> = {};
	for (const [key, value] of Object.entries(properties)) {
		if (key.startsWith('search')) continue;
		const map = MAPS.find((name) => key.startsWith(name) && /^[A-Z]/.test(key.slice(name.length)));
		if (map === undefined) record[key] = value;
		else record[map] = { ...(record[map] ?? {}), [small(key.slice(map.length))]: value };
	}
	return record;
}

/** Names of the label properties, one for each language. */
export const LABEL_PROPERTIES = LANGUAGES.map((language) => `label${capital(language)}`);

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
	'divisions',
];

export type Properties = Readonly<Record<string, unknown>>;

function capital(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}

function small(word: string): string {
	return word.charAt(0).toLowerCase() + word.slice(1);
}

function isMap(value: unknown): value is object {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function flat(key: string, value: unknown): [string, unknown][] {
	return isMap(value) ? Object.entries(value).flatMap(([part, item]) => flat(key + capital(part), item)) : [[key, value]];
}

/** The record with a value where the path leads in it. */
function placed(
	record: Readonly<Record<string, unknown>>,
	[key = '', ...rest]: readonly string[],
	value: unknown,
): Record<string, unknown> {
	return { ...record, [key]: rest.length === 0 ? value : placed(Object(record[key] ?? {}), rest, value) };
}

/**
 * Flat properties of a node, relation, source or assessment.
 *
 * @example toProperties({ id: 'no.km', label: { nb: 'Modell' }, evidence: { quality: 'stated' } })
 * // { id: 'no.km', labelNb: 'Modell', evidenceQuality: 'stated' }
 */
export function toProperties(record: object): Properties {
	return Object.fromEntries(Object.entries(record).flatMap(([key, value]) => (MAPS.includes(key) ? flat(key, value) : [[key, value]])));
}

/** The record that the properties were made from. Properties that only search uses are dropped. */
export function fromProperties(properties: Properties): Record<string, unknown> {
	let record: Record<string, unknown> = {};
	for (const [key, value] of Object.entries(properties)) {
		if (key.startsWith('search')) continue;
		const map = MAPS.find((name) => key.startsWith(name) && /^[A-Z]/.test(key.slice(name.length)));
		// Keys within maps are single words, so each capital begins one.
		const path =
			map === undefined
				? [key]
				: [
						map,
						...key
							.slice(map.length)
							.split(/(?=[A-Z])/)
							.map(small),
					];
		record = placed(record, path, value);
	}
	return record;
}

/** Names of the label properties, one for each language. */
export const LABEL_PROPERTIES = LANGUAGES.map((language) => `label${capital(language)}`);

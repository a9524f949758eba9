import { expect, it } from 'vitest';
import { fromProperties, toProperties } from '#graph/store/neo4j/properties.ts';
import { smallDataset } from '#tests/support/small-dataset.ts';

it('writes maps as flat properties with the language at the end', () => {
	expect(
		toProperties({ id: 'no.km', label: { nb: 'Modell', en: 'Model' }, labelOrigin: { nb: 'owner' }, declares: { level: 3 } }),
	).toStrictEqual({
		id: 'no.km',
		labelNb: 'Modell',
		labelEn: 'Model',
		labelOriginNb: 'owner',
		declaresLevel: 3,
	});
});

it('writes maps of maps as well, and reads them back', () => {
	const one = { nb: 'råd', nn: 'råd', da: 'råd', en: 'piece of advice' };
	const record = { id: 'no.km', divisions: { theme: { one, many: one } } };
	expect(toProperties(record)).toMatchObject({ divisionsThemeOneNb: 'råd', divisionsThemeManyEn: 'piece of advice' });
	expect(fromProperties(toProperties(record))).toStrictEqual(record);
});

it('reads back every record as it was', () => {
	for (const record of [...smallDataset.nodes, ...smallDataset.relations, ...smallDataset.sources]) {
		expect(fromProperties(toProperties(record))).toStrictEqual(record);
	}
});

it('drops properties that only search uses', () => {
	expect(fromProperties({ id: 'no.km', searchTerms: 'a b', searchLength: 3 })).toStrictEqual({ id: 'no.km' });
});

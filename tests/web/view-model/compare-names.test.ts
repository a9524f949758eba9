import { expect, it } from 'vitest';
import { NodeId } from '#graph/model/ids.ts';
import { countriesOf } from '#web/view-model/compare-names.ts';

function model(id: string, country?: string) {
	return { id: NodeId.parse(id), label: { nb: id }, labelOrigin: {}, declares: {}, sourced: {}, missing: {}, ...(country && { country }) };
}

const models = [model('no.a', 'NO'), model('no.b', 'NO'), model('dk.a', 'DK'), model('se.a', 'SE'), model('x.a')];

it.each([
	['no.a', 'dk.a', { left: 'NO', right: 'DK' }],
	['dk.a', 'no.b', { left: 'DK', right: 'NO' }],
	['no.a', 'no.b', undefined],
	['no.a', 'se.a', undefined],
	['x.a', 'dk.a', undefined],
	['no.a', 'unknown', undefined],
])('names %s and %s by their countries only where those tell them apart', (left, right, countries) => {
	expect(countriesOf(models, NodeId.parse(left), NodeId.parse(right))).toStrictEqual(countries);
});

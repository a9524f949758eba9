import { expect, test } from 'vitest';
import { idGiver, type KnownNode } from '#seed/imports/new-ids.ts';

const model: KnownNode = { id: 'dk.m', kind: 'model' };
const area: KnownNode = { id: 'dk.m.o1', kind: 'area' };
const theme: KnownNode = { id: 'dk.m.o1.u1', kind: 'theme' };
const competences: readonly KnownNode[] = [1, 2].map((n) => ({ id: `dk.m.o1.k${n}`, kind: 'competence' }));

test('a new id follows its siblings, wherever its parent hangs', () => {
	const give = idGiver([model, area, theme, ...competences], ['dk.m.o1.k1', 'dk.m.o1.k2']);
	expect(give('competence', [theme, area, model])).toBe('dk.m.o1.k3');
	expect(give('competence', [{ id: 'dk.m.o2', kind: 'area' }, model])).toBe('dk.m.o2.k1');
	// A node of dk.m.o2 was just created, so that id is taken.
	expect(give('area', [model])).toBe('dk.m.o3');
});

test('an id that lived once is not given again, nor is one given twice', () => {
	const give = idGiver([model, area, theme, ...competences], ['dk.m.o1.k1', 'dk.m.o1.k7', 'dk.m.o1.k12.x']);
	expect([give('competence', [area, model]), give('competence', [area, model])]).toStrictEqual(['dk.m.o1.k13', 'dk.m.o1.k14']);
});

test('numbers may follow the parent without a letter', () => {
	const group: KnownNode = { id: 'no.m.7lk', kind: 'group' };
	const give = idGiver([{ id: 'no.m', kind: 'model' }, group, { id: 'no.m.7lk.1', kind: 'competence' }], ['no.m.7lk.1']);
	expect(give('competence', [group])).toBe('no.m.7lk.2');
});

test('without an example a kind has a letter of its own', () => {
	const group: KnownNode = { id: 'no.m.9r', kind: 'group' };
	expect(idGiver([group], [])('role', [group])).toBe('no.m.9r.r1');
	const words: readonly KnownNode[] = [model, { id: 'dk.m.ledelse', kind: 'area' }];
	expect(idGiver(words, [])('area', [model])).toBe('dk.m.o1');
});

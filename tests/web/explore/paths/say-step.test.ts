import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language, type LanguageMap, localize } from '#graph/model/language.ts';
import type { Node } from '#graph/model/node.ts';
import type { Relation } from '#graph/model/relation.ts';
import { GOAL_FORMS, isMappingKind, relationFacts, relationKinds } from '#graph/model/vocabulary.ts';
import { PathsAnswer } from '#graph/queries/paths.ts';
import { aMapping, aNode, aRelation } from '#tests/support/nodes.ts';
import { pathsOf } from '#web/explore/paths/path-steps.ts';
import { pathText, sayStep, sentenceOf } from '#web/explore/paths/say-step.ts';
import { translator } from '#web/i18n/i18n.ts';

const wordsIn = (lang: Language) => ({ t: translator(lang), lang, localized: (map: LanguageMap) => localize(map, lang) });

const A = aNode('a.a', 'theme', 'Alfa', { country: 'NO' });
const B = aNode('b.b', 'theme', 'Beta', { country: 'NO' });

/** The only step of a path from one node to another. */
function stepOf(relation: Relation, [from, to]: readonly [Node, Node] = [A, B]) {
	const answer = PathsAnswer.parse({
		paths: [{ nodes: [from.id, to.id], relations: [relation.id] }],
		subgraph: { nodes: [from, to], relations: [relation] },
	});
	const step = pathsOf(answer)[0]?.steps[0];
	if (step === undefined) throw new TypeError('no step');
	return step;
}

const said = (relation: Relation, lang: Language = 'nb', ends: readonly [Node, Node] = [A, B]) =>
	sentenceOf(sayStep(stepOf(relation, ends), wordsIn(lang)));

const WAYS = relationKinds.flatMap((kind) =>
	LANGUAGES.flatMap((lang) => [true, false].map((isForward) => [kind, lang, isForward] as const)),
);

describe('a step in words', () => {
	it.each(WAYS)('reads from the first name to the second: %s in %s, forward: %s', (kind, lang, isForward) => {
		const [from, to] = isForward ? ['a.a', 'b.b'] : ['b.b', 'a.a'];
		const relation = isMappingKind(kind) ? aMapping(from, kind, to) : aRelation(from, kind, to);
		const { phrase, evidence, label } = sayStep(stepOf(relation), wordsIn(lang));
		expect(phrase).toMatch(/^\p{Ll}[\p{L} ]+$/u);
		expect(evidence).toMatch(/^\p{Ll}[\p{L},’ ]+$/u);
		expect(label).toBe(phrase);
		expect(said(relation, lang)).toMatch(new RegExp(`^Alfa ${phrase} Beta\\. `));
		expect(said(relation, lang)).not.toMatch(/[←→–:{}]/);
	});

	it.each(LANGUAGES)('differs with the direction unless the relation has none, in %s', (lang) => {
		const alike = relationKinds.filter((kind) => {
			const make = isMappingKind(kind) ? (a: string, b: string) => aMapping(a, kind, b) : (a: string, b: string) => aRelation(a, kind, b);
			return sayStep(stepOf(make('a.a', 'b.b')), wordsIn(lang)).phrase === sayStep(stepOf(make('b.b', 'a.a')), wordsIn(lang)).phrase;
		});
		const withoutDirection = relationKinds.filter((kind) => {
			const { symmetric, inverse } = relationFacts(kind);
			return symmetric === true || inverse === kind;
		});
		expect(alike).toStrictEqual(withoutDirection);
	});

	it.each(LANGUAGES)('says of a whole what each form of goal in it is, in %s', (lang) => {
		const phrases = GOAL_FORMS.map((form) => {
			const goal = aNode('b.b', 'goal', 'Beta', { form });
			return sayStep(stepOf(aRelation('b.b', 'partOf', 'a.a'), [A, goal]), wordsIn(lang)).phrase;
		});
		expect(new Set(phrases).size).toBe(GOAL_FORMS.length);
	});

	it('says that a mutual relation holds both ways, from either end', () => {
		const mutual = aRelation('a.a', 'buildsOn', 'b.b', { mutual: true });
		expect(said(mutual)).toMatch(/^Alfa bygger på Beta, og omvendt\. /);
		expect(said(mutual, 'nb', [B, A])).toMatch(/^Beta bygger på Alfa, og omvendt\. /);
		expect(sayStep(stepOf(mutual), wordsIn('nb')).label).toBe('bygger på hverandre');
	});

	it('says who says so and, for what is ours, why and how sure we are', () => {
		const ours = aRelation('a.a', 'seeAlso', 'b.b', {
			evidence: { quality: 'editorial', sources: ['src.book'] },
			note: { nb: 'Begge teller.' },
		});
		expect(said(ours)).toBe('Alfa kan ses sammen med Beta. Vår lesning. Begge teller.');
		const mapping = aMapping('a.a', 'broadMatch', 'b.b');
		expect(said(mapping)).toMatch(/^Alfa er snevrere enn Beta\. Vår vurdering, \p{L}+ sikkerhet\. /u);
		expect(said(mapping, 'nb', [B, A])).toMatch(/^Beta er videre enn Alfa\. /);
	});

	it('names the country that it leads into', () => {
		const danish = aNode('b.b', 'theme', 'Beta', { country: 'DK' });
		expect(said(aMapping('a.a', 'closeMatch', 'b.b'), 'nb', [A, danish])).toMatch(/^Alfa ligner mye på Beta \(Danmark\)\. /);
	});
});

describe('a path as text', () => {
	it('numbers its steps under a title', () => {
		const step = stepOf(aRelation('a.a', 'partOf', 'b.b'));
		expect(pathText('Fra Alfa til Beta', { key: '', start: A, steps: [step] }, wordsIn('nb'))).toBe(
			'Fra Alfa til Beta\n1. Alfa er del av Beta. Sies av kilden.',
		);
	});
});

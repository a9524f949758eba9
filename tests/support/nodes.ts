import type { z } from 'zod';
import { Assessment, type AssessmentResult } from '#graph/model/assessment.ts';
import { NodeId, relationId } from '#graph/model/ids.ts';
import type { LanguageMap } from '#graph/model/language.ts';
import { Node } from '#graph/model/node.ts';
import { Relation } from '#graph/model/relation.ts';
import type { MappingKind, NodeKind, RelationKind } from '#graph/model/vocabulary.ts';

const STATED = { quality: 'stated', sources: ['src.book'] };
const EDITORIAL = { quality: 'editorial', sources: ['src.book'] } as const;

/** A node whose label is in Bokmål unless given in other languages; the rest as given. */
export function aNode(id: string, kind: NodeKind, label: string | LanguageMap = id, facts: Partial<z.input<typeof Node>> = {}): Node {
	const map = typeof label === 'string' ? { nb: label } : label;
	const labelOrigin = Object.fromEntries(Object.keys(map).map((lang) => [lang, 'owner']));
	return Node.parse({ id, kind, label: map, labelOrigin, evidence: STATED, ...facts });
}

/** A stated relation between two nodes; the rest as given. */
export function aRelation(from: string, kind: RelationKind, to: string, facts: Partial<z.input<typeof Relation>> = {}): Relation {
	return Relation.parse({ id: relationId(NodeId.parse(from), kind, NodeId.parse(to)), kind, from, to, evidence: STATED, ...facts });
}

/** A mapping with all its facts; the rest as given. */
export function aMapping(from: string, kind: MappingKind, to: string, facts: Partial<z.input<typeof Relation>> = {}): Relation {
	return aRelation(from, kind, to, {
		evidence: EDITORIAL,
		justification: 'semapv:ManualMappingCuration',
		basis: 'definition',
		confidence: 0.7,
		comment: { nb: 'Begge handler om det samme.' },
		author: 'Test',
		date: '2026-01-01',
		reviewed: false,
		...facts,
	});
}

/** An assessment of a concept against a model. */
export function anAssessment(concept: string, targetModel: string, result: AssessmentResult = 'noCounterpart'): Assessment {
	return Assessment.parse({
		concept,
		targetModel,
		result,
		reason: { nb: result === 'noCounterpart' ? 'Ingen ligner.' : 'Navnene mangler.' },
		author: 'Test',
		date: '2026-01-01',
	});
}

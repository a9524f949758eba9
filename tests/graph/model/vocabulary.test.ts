import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
	CONCEPT_KINDS,
	isMappingKind,
	MAPPING_KINDS,
	NODE_KINDS,
	nodeKinds,
	relationKinds,
	STRUCTURE_KINDS,
} from '#graph/model/vocabulary.ts';

const GLOSSARY = readFileSync(join(import.meta.dirname, '../../../docs/glossary.md'), 'utf8');

test('says of every node kind what it means, in the glossary', () => {
	expect(nodeKinds.filter((kind) => !GLOSSARY.includes(`| **${kind}** `))).toStrictEqual([]);
});

test('maps what models are built of, but neither models nor groups', () => {
	expect(CONCEPT_KINDS).toStrictEqual(['level', 'area', 'theme', 'competence', 'role', 'stage']);
	expect(STRUCTURE_KINDS.filter((kind) => !NODE_KINDS[kind].concept)).toStrictEqual(['model', 'group']);
});

test('gives an order to all kinds of mappings', () => {
	expect([...MAPPING_KINDS].sort()).toStrictEqual(relationKinds.filter(isMappingKind).sort());
});

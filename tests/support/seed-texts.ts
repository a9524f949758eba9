import type { Finding } from '#graph/model/errors.ts';
import { checkSeed } from '#seed/check.ts';
import type { SeedInput } from '#seed/input.ts';
import { parseSeed } from '#seed/parse.ts';

/** YAML of one node on nine lines, `id` on the first and `sources` on the last two; more lines may follow. */
export function nodeYaml(id: string, kind: string, ...more: readonly string[]): string {
	const facts = ['evidence: stated', 'sources:', '  - src.a', ...more];
	const label = ['label:', `  nb: nb ${id}`, `  da: da ${id}`, `  en: en ${id}`];
	return [`  - id: ${id}`, ...[`kind: ${kind}`, ...label, ...facts].map((line) => `    ${line}`)].join('\n');
}

/** YAML of a file of nodes: the first starts on line 2, and each that is as short as can be takes nine lines. */
export function nodesYaml(...nodes: readonly string[]): string {
	return ['nodes:', ...nodes, ''].join('\n');
}

export const SOURCES = `sources:
  - id: src.a
    title: A page
    copy: full
    retrieved: "2026-11-22"
`;

/** Two models of two areas each, the files of a seed without findings. */
export const TWO_MODELS = {
	'sources.yaml': SOURCES,
	'no.x/model.yaml': nodesYaml(
		nodeYaml('no.x', 'model'),
		nodeYaml('no.x.t1', 'area', 'partOf:', '  - no.x'),
		nodeYaml('no.x.t2', 'area', 'partOf:', '  - no.x'),
	),
	'dk.y/model.yaml': nodesYaml(
		nodeYaml('dk.y', 'model'),
		nodeYaml('dk.y.o1', 'area', 'partOf:', '  - dk.y'),
		nodeYaml('dk.y.o2', 'area', 'partOf:', '  - dk.y'),
	),
} as const;

/** The set that the mappings of a file share; takes six lines, so `mappings:` may stand on line 7. */
export const MAPPING_SET = `mappingSet:
  justification: semapv:ManualMappingCuration
  author: Kompetansegraf
  date: "2026-11-22"
  reviewed: false

`;

/** YAML of one mapping on seven lines: from, kind, to, basis, confidence, comment. */
export function mappingYaml(from: string, kind: string, to: string, basis = 'definition', confidence = 0.5): string {
	const facts = [
		`kind: ${kind}`,
		`to: ${to}`,
		`basis: ${basis}`,
		`confidence: ${confidence}`,
		'comment:',
		'  { nb: Begge handler om det samme., da: Begge handler om det samme., en: Both are about the same. }',
	];
	return [`  - from: ${from}`, ...facts.map((line) => `    ${line}`)].join('\n');
}

/** The seed of some files, by their paths below its folder. */
export function seedOf(files: Readonly<Record<string, string>>): SeedInput {
	return parseSeed(Object.entries(files).map(([file, text]) => ({ file, folders: file.split('/').slice(0, -1).reverse(), text })));
}

/** All findings of a seed of some files. */
export function findingsOf(files: Readonly<Record<string, string>>): readonly Finding[] {
	return checkSeed(seedOf(files));
}

/** All findings of two sound models and some more files. */
export function findingsBeside(files: Readonly<Record<string, string>>): readonly Finding[] {
	return findingsOf({ ...TWO_MODELS, ...files });
}

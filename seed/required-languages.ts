import { LANGUAGES, type Language } from '#graph/model/language.ts';
import { NODE_KINDS, type NodeKind } from '#graph/model/vocabulary.ts';

const OF_EVERY_NODE: readonly Language[] = ['nb', 'da', 'en'];

/** Languages that a node's label must have, and its description if there is one. Norwegian models and strategies have Nynorsk too. */
export function requiredLanguages(kind: NodeKind, country: string | undefined): readonly Language[] {
	const { family } = NODE_KINDS[kind];
	return country === 'NO' && (family === 'structure' || family === 'steering') ? LANGUAGES : OF_EVERY_NODE;
}

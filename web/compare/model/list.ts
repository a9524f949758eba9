import type { Assessment } from '#graph/model/assessment.ts';
import type { NodeId } from '#graph/model/ids.ts';
import { collator, type Language } from '#graph/model/language.ts';
import type { Mapping } from '#graph/model/relation.ts';
import { MAPPING_KINDS } from '#graph/model/vocabulary.ts';
import { CONCEPT_STATUSES, type ConceptStatus } from '#graph/queries/comparison.ts';
import type { Outline } from '#graph/queries/outline.ts';
import { confidenceLevel } from '#web/node/kind-style.ts';
import { titleOf } from '#web/node/title.ts';
import { containsWords } from '#web/ui/contains-words.ts';
import { everyGroup, partGroups } from './matrix.ts';
import type { ListSort } from './parameters.ts';
import type { ComparedSide, ConceptAnswer, Counterpart } from './sides.ts';
import type { ComparisonFilters, Side } from './state.ts';

type StatusCounts = Readonly<Record<ConceptStatus, number>>;

export interface AreaCoverage extends StatusCounts {
	/** Undefined for names missing from the model as a whole rather than from one area. */
	readonly area?: Outline;
	readonly sourced: number;
	readonly missing: number;
}

const NOTHING: StatusCounts = { matched: 0, relatedOnly: 0, noCounterpart: 0, cannotAssess: 0, notAssessed: 0 };

/** Coverage of one side by area, in the owner's order. Each concept and each missing name counts once. */
export function areaCoverage({ parts, missing }: Pick<ComparedSide, 'parts' | 'missing'>): readonly AreaCoverage[] {
	const areas = everyGroup(parts, 'area').map(({ node, concepts, missing: nameless }) => {
		const counts = { ...NOTHING };
		for (const { answer } of concepts) if (answer) counts[answerStatus(answer)]++;
		return { area: node, sourced: concepts.length, ...counts, missing: nameless };
	});
	const nowhere = missing.reduce((sum, { count }) => sum + count, 0);
	return [...areas, ...(nowhere > 0 ? [{ sourced: 0, ...NOTHING, missing: nowhere }] : [])];
}

export function totalCoverage(areas: readonly AreaCoverage[]): Omit<AreaCoverage, 'area'> {
	const sum = (name: keyof Omit<AreaCoverage, 'area'>) => areas.reduce((total, row) => total + row[name], 0);
	return {
		sourced: sum('sourced'),
		matched: sum('matched'),
		relatedOnly: sum('relatedOnly'),
		noCounterpart: sum('noCounterpart'),
		cannotAssess: sum('cannotAssess'),
		notAssessed: sum('notAssessed'),
		missing: sum('missing'),
	};
}

/** A row of the list: a concept with one of its counterparts, or with its assessment, or neither. */
export interface ListedAnswer {
	readonly key: string;
	readonly side: Side;
	readonly node: Outline;
	readonly area: Outline;
	readonly status: ConceptStatus;
	/** Read from `node`. */
	readonly counterpart?: Counterpart;
	readonly assessment?: Assessment;
}

/** Follows the same rule as the coverage table. */
function answerStatus(answer: ConceptAnswer): ConceptStatus {
	if (answer.kind !== 'mapped') return answer.kind;
	return answer.counterparts.some(({ mapping }) => mapping.kind !== 'relatedMatch') ? 'matched' : 'relatedOnly';
}

/** One row for each concept and counterpart, in the owner's order. */
export function listedAnswers({ side, parts }: ComparedSide): readonly ListedAnswer[] {
	return partGroups(parts, 'area').flatMap(({ node: area, concepts }) =>
		concepts.flatMap(({ node, answer }): readonly ListedAnswer[] => {
			if (answer === undefined) return [];
			const row = { key: `${side} ${node.id}`, side, node, area, status: answerStatus(answer) };
			if (answer.kind === 'notAssessed') return [row];
			if (answer.kind !== 'mapped') return [{ ...row, assessment: answer.assessment }];
			return answer.counterparts.map((counterpart) => ({ ...row, key: `${row.key} ${counterpart.mapping.id}`, counterpart }));
		}),
	);
}

export function isMappingShown(mapping: Mapping, { match, confidence, basis, evidence }: ComparisonFilters): boolean {
	return (
		(match === undefined || mapping.kind === match) &&
		(confidence === undefined || confidenceLevel(mapping.confidence) === confidence) &&
		(basis === undefined || mapping.basis === basis) &&
		(evidence === undefined || mapping.evidence.quality === evidence)
	);
}

/** Whether any filter applies to mappings, which hides concepts without one. */
export function areMappingsFiltered({ match, confidence, basis, evidence }: ComparisonFilters): boolean {
	return [match, confidence, basis, evidence].some((filter) => filter !== undefined);
}

/** All names, in every language, of a concept and its counterpart. */
function namesIn({ node, counterpart }: ListedAnswer): readonly string[] {
	return [node, ...(counterpart ? [counterpart.concept] : [])].flatMap(({ label }) => Object.values(label));
}

function isShown(row: ListedAnswer, filters: ComparisonFilters): boolean {
	const { q, side, kind, area, status } = filters;
	return (
		(q === undefined || containsWords(q, namesIn(row))) &&
		(side === undefined || row.side === side) &&
		(kind === undefined || row.node.kind === kind) &&
		(area === undefined || row.area.id === area) &&
		(status === undefined || row.status === status) &&
		(row.counterpart ? isMappingShown(row.counterpart.mapping, filters) : !areMappingsFiltered(filters))
	);
}

export function filteredAnswers(
	rows: readonly ListedAnswer[],
	filters: ComparisonFilters,
	sort: ListSort | undefined,
	lang: Language,
): readonly ListedAnswer[] {
	const shown = rows.filter((row) => isShown(row, filters));
	if (sort === undefined) return shown;
	const compare = comparing(sort.replace(/^-/, ''), lang);
	const sign = sort.startsWith('-') ? -1 : 1;
	return shown
		.map((row, place) => ({ row, place }))
		.sort((a, b) => sign * compare(a.row, b.row) || a.place - b.place)
		.map(({ row }) => row);
}

function relationRank({ counterpart, status }: ListedAnswer): number {
	return counterpart ? MAPPING_KINDS.indexOf(counterpart.mapping.kind) : MAPPING_KINDS.length + CONCEPT_STATUSES.indexOf(status);
}

function comparing(column: string, lang: Language): (a: ListedAnswer, b: ListedAnswer) => number {
	const { compare } = collator(lang);
	const counterpartName = ({ counterpart }: ListedAnswer) => (counterpart ? titleOf(counterpart.concept, lang).text : '\uffff');
	switch (column) {
		case 'area':
			return (a, b) => compare(titleOf(a.area, lang).text, titleOf(b.area, lang).text);
		case 'relation':
			return (a, b) => relationRank(a) - relationRank(b);
		case 'counterpart':
			return (a, b) => compare(counterpartName(a), counterpartName(b));
		case 'confidence':
			return (a, b) => (a.counterpart?.mapping.confidence ?? -1) - (b.counterpart?.mapping.confidence ?? -1);
		default:
			return (a, b) => compare(titleOf(a.node, lang).text, titleOf(b.node, lang).text);
	}
}

export function areasOf(rows: readonly ListedAnswer[]): readonly Outline[] {
	return [...new Map<NodeId, Outline>(rows.map(({ area }) => [area.id, area])).values()];
}

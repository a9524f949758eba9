import { z } from 'zod';
import { ASSESSMENT_RESULTS } from '#graph/model/assessment.ts';
import { Source } from '#graph/model/evidence.ts';
import { NodeId } from '#graph/model/ids.ts';
import { OverviewPlan } from '#graph/model/overview-plan.ts';
import { nodeKinds } from '#graph/model/vocabulary.ts';
import { SeedAssessment, SeedFreeRelation, SeedMapping, SeedMappingSet, SeedNode, WholeAssessment, WholeMapping } from './format.ts';
import { type Entry, findingAt, type Path, type SeedInput } from './input.ts';
import { schemaFindings } from './schema-findings.ts';
import { parseYaml, type YamlDocument } from './yaml-document.ts';

/** A seed file before parsing. */
export interface SeedText {
	/** As printed in findings. */
	readonly file: string;
	/** Folders within the seed that it is in, innermost first. */
	readonly folders: readonly string[];
	readonly text: string;
}

/** Keys and values of a YAML map, or items of a list; empty for anything else. */
const YamlMap = z.record(z.string(), z.unknown()).catch({});
const YamlList = z.array(z.unknown()).catch([]);

/** A parsed file and what its parts share. */
interface SeedPart {
	readonly document: YamlDocument;
	readonly folders: readonly string[];
	readonly content: Readonly<Record<string, unknown>>;
}

const nothing: SeedInput = {
	nodes: [],
	relations: [],
	sources: [],
	mappings: [],
	assessments: [],
	aliases: [],
	registeredIds: [],
	withdrawnIds: [],
	overviews: [],
	unreadNodes: [],
	findings: [],
	unreadIds: new Set(),
	unreadTexts: new Set(),
};

function entry<T>({ document, folders }: SeedPart, path: Path, raw: unknown, value: T): Entry<T> {
	return { value, raw, folders, at: (...steps) => document.placeOf([...path, ...steps]) };
}

/** Valid entries of one of a file's lists. */
function listed<T>(part: SeedPart, key: string, schema: z.ZodType<T>): readonly Entry<T>[] {
	return YamlList.parse(part.content[key]).flatMap((raw, i) => {
		const result = schema.safeParse(raw);
		return result.success ? [entry(part, [key, i], raw, result.data)] : [];
	});
}

/** What relations written under a node need from it. */
type RelationsHome = Pick<SeedNode, 'id' | 'evidence' | 'sources' | 'partOf' | 'relations'>;

/** Relations written under a node: the short form `partOf`, and `relations`. */
function relationsOfNode(node: Entry<RelationsHome>): readonly Entry<SeedFreeRelation>[] {
	const { id, evidence, sources, partOf = [], relations = [] } = node.value;
	return [
		...partOf.map((to, i) => ({
			value: { from: id, kind: 'partOf' as const, to, evidence, sources },
			raw: undefined,
			folders: node.folders,
			at: () => node.at('partOf', i),
		})),
		...relations.map((relation, i) => ({
			value: { ...relation, from: id, sources: relation.sources ?? sources },
			raw: undefined,
			folders: node.folders,
			at: (...steps: Path) => node.at('relations', i, ...steps),
		})),
	];
}

/** The part of an invalid node that its relations need, so that they are checked now rather than after the node is fixed. */
const UnfitNode = z.object({
	id: NodeId,
	// Not editorial, which would require a note on each of its relations.
	evidence: SeedNode.shape.evidence.catch('stated'),
	sources: SeedNode.shape.sources.catch([]),
	partOf: SeedNode.shape.partOf.catch(undefined),
	relations: SeedNode.shape.relations.catch(undefined),
});

function unfitNodes(part: SeedPart, fit: readonly Entry<SeedNode>[]): readonly Entry<RelationsHome>[] {
	const read = new Set(fit.map(({ raw }) => raw));
	return listed(part, 'nodes', UnfitNode).filter(({ raw }) => !read.has(raw));
}

/** Completes entries with the defaults of their file. */
function filledUp<T>(
	entries: readonly Entry<object>[],
	shared: object,
	schema: z.ZodType<T>,
): Pick<SeedInput, 'findings'> & { readonly whole: readonly Entry<T>[] } {
	const results = entries.map((written) => ({ written, result: schema.safeParse({ ...shared, ...written.value }) }));
	return {
		whole: results.flatMap(({ written, result }) => (result.success ? [{ ...written, value: result.data }] : [])),
		findings: results.flatMap(({ written, result }) =>
			(result.error?.issues ?? []).map((issue) =>
				findingAt(written.at(), 'schema', `"${issue.path.join('.')}" is missing; write it here, or once for the file under mappingSet`),
			),
		),
	};
}

function parseMappings(part: SeedPart): Pick<SeedInput, 'mappings' | 'assessments' | 'findings'> {
	const raw = part.content['mappingSet'];
	const set = SeedMappingSet.safeParse(raw);
	// Defaults of an invalid set are not missing.
	if (raw !== undefined && !set.success) return nothing;
	const mappings = filledUp(listed(part, 'mappings', SeedMapping), set.data ?? {}, WholeMapping);
	const { author, date } = set.data ?? {};
	const assessments = ASSESSMENT_RESULTS.map((result) =>
		filledUp(listed(part, result, SeedAssessment), { author, date, result }, WholeAssessment),
	);
	return {
		mappings: mappings.whole,
		assessments: assessments.flatMap(({ whole }) => whole),
		findings: [mappings, ...assessments].flatMap(({ findings }) => findings),
	};
}

/** Valid entries of one of a file's maps. */
function mapped<S extends z.ZodType, U>(
	part: SeedPart,
	key: string,
	schema: S,
	toValue: (name: string, value: z.infer<S>) => U,
): readonly Entry<U>[] {
	return Object.entries(YamlMap.parse(part.content[key])).flatMap(([name, raw]) => {
		const result = schema.safeParse(raw);
		return result.success ? [entry(part, [key, name], raw, toValue(name, result.data))] : [];
	});
}

function textsIn(value: unknown): readonly string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function idsIn(value: unknown): readonly string[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => (key === 'id' && typeof inner === 'string' ? [inner] : idsIn(inner)));
}

/** Ids and texts of a file, or of list items, that were not read into entries. */
function unread(values: readonly unknown[]): Pick<SeedInput, 'unreadIds' | 'unreadTexts'> {
	return { unreadIds: new Set(values.flatMap(idsIn)), unreadTexts: new Set(values.flatMap(textsIn)) };
}

function parseFile({ file, folders, text }: SeedText): SeedInput {
	const document = parseYaml(file, text);
	const content = YamlMap.parse(document.value);
	if (document.findings.length > 0) return { ...nothing, ...unread([content]), findings: document.findings };

	const part = { document, folders, content };
	const nodes = listed(part, 'nodes', SeedNode);
	const unfit = unfitNodes(part, nodes);
	const relations = listed(part, 'relations', SeedFreeRelation);
	const sources = listed(part, 'sources', Source);
	const { mappings, assessments, findings } = parseMappings(part);
	const overview = OverviewPlan.safeParse(content['overview']);
	const read = new Set([nodes, relations, sources, mappings, assessments].flat().map(({ raw }) => raw));
	return {
		nodes,
		relations: [...[...nodes, ...unfit].flatMap(relationsOfNode), ...relations],
		sources,
		mappings,
		assessments,
		aliases: mapped(part, 'aliases', NodeId, (from, to) => ({ from, to })),
		registeredIds: mapped(part, 'ids', z.enum(nodeKinds), (id, kind) => ({ id, kind })),
		withdrawnIds: mapped(part, 'withdrawn', z.string(), (id, reason) => ({ id, reason })),
		overviews: overview.success ? [entry(part, ['overview'], content['overview'], overview.data)] : [],
		unreadNodes: unfit.map((node) => ({ ...node, value: node.value.id })),
		findings: [...schemaFindings(document), ...findings],
		...unread(Object.values(content).flatMap((list) => YamlList.parse(list).filter((raw) => !read.has(raw)))),
	};
}

/** Parses seed files; what is invalid becomes findings, the rest is kept. */
export function parseSeed(texts: readonly SeedText[]): SeedInput {
	const files = texts.map(parseFile);
	return {
		nodes: files.flatMap((file) => file.nodes),
		relations: files.flatMap((file) => file.relations),
		sources: files.flatMap((file) => file.sources),
		mappings: files.flatMap((file) => file.mappings),
		assessments: files.flatMap((file) => file.assessments),
		aliases: files.flatMap((file) => file.aliases),
		registeredIds: files.flatMap((file) => file.registeredIds),
		withdrawnIds: files.flatMap((file) => file.withdrawnIds),
		overviews: files.flatMap((file) => file.overviews),
		unreadNodes: files.flatMap((file) => file.unreadNodes),
		findings: files.flatMap((file) => file.findings),
		unreadIds: new Set(files.flatMap((file) => [...file.unreadIds])),
		unreadTexts: new Set(files.flatMap((file) => [...file.unreadTexts])),
	};
}

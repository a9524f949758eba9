import type { NodeKind } from '#graph/model/vocabulary.ts';

export interface KnownNode {
	readonly id: string;
	readonly kind: NodeKind;
}

/** How ids of a kind are formed: the id they extend, and the letters before the number. */
interface Pattern {
	readonly base: NodeKind;
	readonly letters: string;
}

/** Letters for kinds without an existing sibling to follow. */
const LETTERS: Readonly<Partial<Record<NodeKind, string>>> = {
	level: 'n',
	area: 'o',
	theme: 'u',
	group: 'g',
	competence: 'k',
	role: 'r',
	stage: 's',
};

/** The pattern that most numbered ids of a kind follow; ties go to the first alphabetically. */
function patternOf(kind: NodeKind, nodes: readonly KnownNode[]): Pattern | undefined {
	const counts = new Map<string, { readonly pattern: Pattern; readonly count: number }>();
	for (const { id } of nodes.filter((node) => node.kind === kind)) {
		const base = nodes.filter((other) => id.startsWith(`${other.id}.`)).sort((a, b) => b.id.length - a.id.length)[0];
		const letters = base && /^(.*?)\d+$/.exec(id.slice(base.id.length + 1))?.[1];
		if (base === undefined || letters === undefined) continue;
		const key = `${base.kind} ${letters}`;
		counts.set(key, { pattern: { base: base.kind, letters }, count: (counts.get(key)?.count ?? 0) + 1 });
	}
	const [best] = [...counts].sort(([a, { count: m }], [b, { count: n }]) => n - m || (a < b ? -1 : 1));
	return best?.[1].pattern;
}

/**
 * Generates ids that follow the model's own pattern, numbered from the highest ever used, so that the same sheet gives
 * the same ids. `used` holds every id that is or was in use.
 */
export function idGiver(nodes: readonly KnownNode[], used: Iterable<string>): (kind: NodeKind, ancestors: readonly KnownNode[]) => string {
	const taken = new Set(used);
	/** `ancestors` are the parent, its parent, and so on. */
	return (kind, ancestors) => {
		const pattern = patternOf(kind, nodes);
		const fitting = pattern && ancestors.find((ancestor) => ancestor.kind === pattern.base);
		const start = `${(fitting ?? ancestors[0])?.id}.${fitting ? pattern.letters : LETTERS[kind]}`;
		const numbers = [...taken].map((id) => (id.startsWith(start) ? /^\d+(?=\.|$)/.exec(id.slice(start.length))?.[0] : undefined));
		const id = `${start}${Math.max(0, ...numbers.map((number) => Number(number ?? 0))) + 1}`;
		taken.add(id);
		return id;
	};
}

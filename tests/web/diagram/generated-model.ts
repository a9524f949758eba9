import fc from 'fast-check';
import { NodeId, relationId, SourceId } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import type { NeighbourhoodAnswer } from '#graph/queries/neighbourhood.ts';

const evidence = { quality: 'stated' as const, sources: [SourceId.parse('src.test')] };
const KINDS = ['area', 'theme', 'competence', 'group'] as const;
export const MODEL = NodeId.parse('aa.m');

const part = fc.record({
	kind: fc.constantFrom(...KINDS),
	label: fc.constantFrom(
		'Styring',
		'Data og sikkerhet',
		'Samfunnssikkerhetsstrategi i praksis',
		'Organisatorisk implementering av digitale løsninger',
	),
	/** Index of its whole among the nodes before it; 0 is the model. */
	whole: fc.nat(1000),
});

/** Models of up to 40 parts in any hierarchy. */
export function generatedModel(): fc.Arbitrary<NeighbourhoodAnswer> {
	return fc.array(part, { maxLength: 40 }).map((parts) => {
		const nodeOf = (id: NodeId, kind: Node['kind'], nb: string, order: number): Node => ({
			id,
			kind,
			label: { nb },
			labelOrigin: { nb: 'owner' },
			model: MODEL,
			order,
			evidence,
		});
		const nodes = [nodeOf(MODEL, 'model', 'Modell for digital kompetanse', 0)];
		const relations = parts.map(({ kind, label, whole }, i) => {
			const to = nodes[whole % nodes.length]?.id ?? MODEL;
			const node = nodeOf(NodeId.parse(`aa.m.p${i}`), kind, label, parts.length - i);
			nodes.push(node);
			return { id: relationId(node.id, 'partOf', to), kind: 'partOf' as const, from: node.id, to, evidence };
		});
		return { nodes, relations, hidden: {} };
	});
}

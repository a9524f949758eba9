import fc from 'fast-check';
import { NodeId, relationId, SourceId } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import { BANDS } from '#graph/model/overview-plan.ts';
import type { OverviewAnswer } from '#graph/queries/overview.ts';

const evidence = { quality: 'stated' as const, sources: [SourceId.parse('src.test')] };
const LETTERS = ['aa', 'bb', 'cc'];

const word = fc.constantFrom(
	'kompetanse',
	'digital',
	'og',
	'brukermedvirkning',
	'i',
	'samfunnssikkerhetsstrategi',
	'styring',
	'data-deling',
);
const label = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));

interface LaneDraft {
	readonly shape: 'box' | 'spine' | 'none';
	readonly policy: readonly string[];
	readonly leadership: readonly string[];
	readonly skills: readonly string[];
	readonly parts: readonly string[];
}

const laneDraft: fc.Arbitrary<LaneDraft> = fc.record({
	shape: fc.constantFrom('box' as const, 'spine' as const, 'none' as const),
	policy: fc.array(label, { maxLength: 6 }),
	leadership: fc.array(label, { maxLength: 5 }),
	skills: fc.array(label, { maxLength: 6 }),
	parts: fc.array(label, { maxLength: 8 }),
});

/** Plans of one to three lanes with boxes, spines and nodes in any band. */
export function generatedOverview(): fc.Arbitrary<OverviewAnswer> {
	return fc.array(laneDraft, { minLength: 1, maxLength: 3 }).map((drafts) => {
		const lanes = drafts.map((draft, i) => laneOf(draft, LETTERS[i] ?? 'zz'));
		const nodes = lanes.flatMap((lane) => lane.nodes);
		return {
			nodes,
			relations: lanes.flatMap((lane) => lane.relations),
			lanes: lanes.map((lane) => ({ id: lane.id, label: { nb: lane.id }, nodes: lane.nodes.map((node) => node.id) })),
			bands: BANDS.map((id) => ({ id, nodes: lanes.flatMap((lane) => lane.bands[id].map((node) => node.id)) })),
			frames: lanes.flatMap((lane) => lane.frames),
			correspondences: [],
			hidden: {},
		};
	});
}

function laneOf(draft: LaneDraft, id: string) {
	const node = (kind: Node['kind'], name: string, text: string): Node => ({
		id: NodeId.parse(`${id}.${name}`),
		kind,
		label: { nb: text },
		labelOrigin: { nb: 'owner' },
		evidence,
	});
	const bands = {
		policy: draft.policy.map((text, i) => node('strategy', `p${i}`, text)),
		leadership: draft.leadership.map((text, i) => node('group', `l${i}`, text)),
		skills: draft.skills.map((text, i) => node(draft.shape === 'spine' && i === 0 ? 'level' : 'area', `s${i}`, text)),
	};
	const model = draft.shape === 'none' ? [] : [node('model', 'm', 'Modell for digitale kompetencer')];
	const parts = draft.shape === 'box' ? draft.parts.map((text, i) => node('area', `o${i}`, text)) : [];
	const all = [...model, ...bands.policy, ...bands.leadership, ...bands.skills, ...parts];
	const first = all[0] ?? node('idea', 'x', 'x');
	const level = bands.skills[0];
	return {
		id,
		bands: all.length > 0 ? bands : { ...bands, policy: [first] },
		nodes: all.length > 0 ? all : [first],
		relations:
			draft.shape === 'spine' && level && model[0]
				? [{ id: relationId(level.id, 'partOf', model[0].id), kind: 'partOf' as const, from: level.id, to: model[0].id, evidence }]
				: [],
		frames: model.map((one) => ({
			node: one.id,
			from: draft.shape === 'spine' ? ('policy' as const) : ('leadership' as const),
			to: 'skills' as const,
			shape: draft.shape === 'spine' ? ('spine' as const) : ('box' as const),
			nodes: parts.map((part) => part.id),
		})),
	};
}

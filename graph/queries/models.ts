import { z } from 'zod';
import { NodeId } from '#graph/model/ids.ts';
import { LabelOrigin, Language, LanguageMap } from '#graph/model/language.ts';
import { Declares, Node } from '#graph/model/node.ts';
import type { Relation } from '#graph/model/relation.ts';
import { nodeKinds } from '#graph/model/vocabulary.ts';
import { byId } from './order.ts';
import { countKinds, declaredTotal, Missing, missingOf, modelHierarchy } from './outline.ts';

export const ModelsAnswer = z.strictObject({
	models: z.array(
		z.strictObject({
			id: NodeId,
			label: LanguageMap,
			labelOrigin: z.partialRecord(Language, LabelOrigin),
			country: z.string().optional(),
			form: Node.shape.form,
			divisions: Node.shape.divisions,
			declares: Declares,
			/** Number of named things of each kind; for a declared kind `sourced + missing = declares`. */
			sourced: z.partialRecord(z.enum(nodeKinds), z.int().nonnegative()),
			missing: Missing,
		}),
	),
});
export type ModelsAnswer = z.infer<typeof ModelsAnswer>;

/** Every node that is or belongs to a model, and the `partOf` relations among them. */
export interface ModelsRows {
	readonly nodes: readonly Node[];
	readonly partOf: readonly Relation[];
}

/** Each model with its declared, named and missing counts. */
export function assembleModels({ nodes, partOf }: ModelsRows): ModelsAnswer {
	const models = byId(nodes.filter((node) => node.kind === 'model'));
	return {
		models: models.map((model) => {
			const members = nodes.filter((node) => node.model === model.id && node.id !== model.id);
			const declares = declaredTotal(model, modelHierarchy({ model, nodes: members, partOf }));
			const none = Object.fromEntries(Object.keys(declares).map((kind) => [kind, 0]));
			return {
				id: model.id,
				label: model.label,
				labelOrigin: model.labelOrigin,
				...(model.country !== undefined && { country: model.country }),
				...(model.form !== undefined && { form: model.form }),
				...(model.divisions !== undefined && { divisions: model.divisions }),
				declares,
				sourced: { ...none, ...countKinds(members) },
				missing: missingOf(declares, members),
			};
		}),
	};
}

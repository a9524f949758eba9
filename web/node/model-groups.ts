import type { Form } from '#graph/model/vocabulary.ts';

interface Formed {
	readonly form?: Form | undefined;
}

export interface ModelGroup<M> {
	readonly name: 'national' | 'other';
	readonly models: readonly M[];
}

/** The national competence models, and apart from them all other frameworks; each group in the order given. */
export function modelGroups<M extends Formed>(models: readonly M[]): readonly ModelGroup<M>[] {
	const isNational = ({ form }: M) => form === 'nationalModel';
	const groups: readonly ModelGroup<M>[] = [
		{ name: 'national', models: models.filter(isNational) },
		{ name: 'other', models: models.filter((model) => !isNational(model)) },
	];
	return groups.filter((group) => group.models.length > 0);
}

import type { ReactNode } from 'react';
import type { Form } from '#graph/model/vocabulary.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { modelGroups } from './model-groups.ts';

interface ModelOptionsProps<M> {
	readonly models: readonly M[];
	/** The option of a model. */
	readonly children: (model: M) => ReactNode;
}

/** Options of a select, under headings if some of the models are national and some are not. */
export function ModelOptions<M extends { readonly form?: Form | undefined }>({ models, children }: ModelOptionsProps<M>) {
	const { t } = useI18n();
	const groups = modelGroups(models);
	if (groups.length < 2) return models.map(children);
	return groups.map((group) => (
		<optgroup key={group.name} label={t(`models.${group.name}`)}>
			{group.models.map(children)}
		</optgroup>
	));
}

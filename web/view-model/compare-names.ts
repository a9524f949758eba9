import type { NodeId } from '#graph/model/ids.ts';
import type { ModelsAnswer } from '#graph/queries/models.ts';
import type { Side } from '#web/state/comparison.ts';

/** Countries whose models stand for the country in a sentence, as in "Norge og Danmark, side om side". */
const NAMED_COUNTRIES = ['NO', 'DK'] as const;
export type NamedCountry = (typeof NAMED_COUNTRIES)[number];

type Models = ModelsAnswer['models'];

function countryOf(models: Models, id: NodeId): NamedCountry | undefined {
	const country = models.find((model) => model.id === id)?.country;
	return NAMED_COUNTRIES.find((named) => named === country);
}

/** The countries of two models where those tell the models apart; else the models go by their own names. */
export function countriesOf(models: Models, left: NodeId, right: NodeId): Readonly<Record<Side, NamedCountry>> | undefined {
	const countries = { left: countryOf(models, left), right: countryOf(models, right) };
	if (countries.left === undefined || countries.right === undefined || countries.left === countries.right) return undefined;
	return { left: countries.left, right: countries.right };
}

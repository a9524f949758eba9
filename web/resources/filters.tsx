import { useId, useMemo, useState } from 'react';
import { grouped } from '#graph/model/grouped.ts';
import type { Node } from '#graph/model/node.ts';
import { AUDIENCES, RESOURCE_FORMS } from '#graph/model/vocabulary.ts';
import { countryName, languageName } from '#web/i18n/format.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { ModelName, NodeTitle } from '#web/node/node-title.tsx';
import { titleOf } from '#web/node/title.ts';
import { type FacetValue, providerKey } from './model.ts';
import { type Facet, NOT_STATED } from './url.ts';
import type { CatalogueView } from './use-catalogue.ts';

interface CatalogueFiltersProps {
	readonly catalogue: CatalogueView;
	readonly words: FacetWords;
}

/** All that one can narrow the catalogue by; beside it on wide screens, behind a button on narrow ones. */
export function CatalogueFilters({ catalogue: { facets, toggle }, words }: CatalogueFiltersProps) {
	const { t } = useI18n();
	const [open, setOpen] = useState(false);
	const panel = useId();
	const heading = useId();
	const count = facets.reduce((sum, { chosen }) => sum + chosen.length, 0);
	return (
		<section className="catalogue-filters" aria-labelledby={heading}>
			<h2 id={heading} className="visually-hidden">
				{t('resources:filters')}
			</h2>
			<button
				type="button"
				className="ds-button catalogue-opener"
				data-variant="secondary"
				data-fullwidth
				aria-expanded={open}
				aria-controls={panel}
				onClick={() => setOpen(!open)}
			>
				{count === 0 ? t('resources:filters') : t('resources:filtersChosen', { count })}
			</button>
			<div id={panel} className="catalogue-facets" data-open={open}>
				{facets.map(({ facet, values, chosen }) => (
					<CatalogueFacet key={facet} facet={facet} values={values} chosen={chosen} words={words} onToggle={toggle} />
				))}
			</div>
		</section>
	);
}

/** What most people narrow by is open at first. */
const OPEN_AT_FIRST: readonly Facet[] = ['model', 'level', 'format'];

interface CatalogueFacetProps {
	readonly facet: Facet;
	readonly values: readonly FacetValue[];
	readonly chosen: readonly string[];
	readonly words: FacetWords;
	readonly onToggle: (facet: Facet, value: string) => void;
}

/** One thing to narrow the catalogue by: its values with how many resources each would show. */
function CatalogueFacet({ facet, values, chosen, words, onToggle }: CatalogueFacetProps) {
	const { t } = useI18n();
	const heading = useId();
	// Only for the beginning: what one opens and closes oneself stays so.
	const [open] = useState(chosen.length > 0 || OPEN_AT_FIRST.includes(facet));
	const isPlace = facet === 'level' || facet === 'teaches';
	const groups = grouped(values, ({ value }) => (isPlace ? words.nodeOf(facet, value)?.model : undefined));
	return (
		<details className="facet ds-details" open={open}>
			<summary id={heading}>
				{t(`resources:facet.${facet}`)}
				{chosen.length > 0 && <span className="facet-chosen">{chosen.length}</span>}
			</summary>
			{/* biome-ignore lint/a11y/useSemanticElements: a fieldset would say the name of the summary twice. */}
			<div role="group" aria-labelledby={heading} className="facet-values">
				{[...groups].map(([model, ofModel]) => (
					<div key={model ?? ''}>
						{model && (
							<p className="facet-model note">
								<ModelName id={model} />
							</p>
						)}
						{ofModel.map((one) => (
							<FacetChoice key={one.value} facet={facet} one={one} checked={chosen.includes(one.value)} words={words} onToggle={onToggle} />
						))}
					</div>
				))}
			</div>
		</details>
	);
}

interface FacetChoiceProps extends Pick<CatalogueFacetProps, 'facet' | 'words' | 'onToggle'> {
	readonly one: FacetValue;
	readonly checked: boolean;
}

function FacetChoice({ facet, one: { value, count, depth }, checked, words, onToggle }: FacetChoiceProps) {
	const node = words.nodeOf(facet, value);
	return (
		<label className="facet-value" data-depth={depth} data-none={count === 0 || undefined}>
			<input type="checkbox" className="ds-input" checked={checked} onChange={() => onToggle(facet, value)} />
			<span>{node ? <NodeTitle node={node} /> : words.textOf(facet, value)}</span> <span className="count">{count}</span>
		</label>
	);
}

/** What the values of the facets are called; values that are nodes have these too. */
export function useFacetWords(nodes: readonly Node[]) {
	const { t, lang } = useI18n();
	const byId = useMemo(() => new Map<string, Node>(nodes.map((node) => [node.id, node])), [nodes]);
	const providers = useMemo(
		() => new Map(nodes.flatMap(({ provider }) => (provider === undefined ? [] : [[providerKey(provider), provider] as const]))),
		[nodes],
	);

	function nodeOf(facet: Facet, value: string): Node | undefined {
		return facet === 'model' || facet === 'level' || facet === 'teaches' ? byId.get(value) : undefined;
	}

	function textOf(facet: Facet, value: string): string {
		if (value === NOT_STATED) return facet === 'model' ? t('resources:noModel') : t('resources:notStated');
		const node = nodeOf(facet, value);
		if (node) return titleOf(node, lang).text;
		if (facet === 'provider') return providers.get(value) ?? value;
		if (facet === 'country') return countryName(value, lang);
		if (facet === 'language') return languageName(value, lang);
		if (facet === 'free') return value === 'yes' ? t('resources:free.yes') : t('resources:free.no');
		const form = RESOURCE_FORMS.find((known) => known === value);
		if (facet === 'format' && form) return t(`vocabulary:form.${form}`);
		const audience = AUDIENCES.find((known) => known === value);
		return audience ? t(`vocabulary:audience.${audience}`) : value;
	}

	return { nodeOf, textOf };
}

export type FacetWords = ReturnType<typeof useFacetWords>;

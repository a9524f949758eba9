import { useId, useMemo, useState } from 'react';
import { grouped } from '#graph/model/grouped.ts';
import type { Node } from '#graph/model/node.ts';
import { AUDIENCES, RESOURCE_FORMS } from '#graph/model/vocabulary.ts';
import { countryName, languageName } from '#web/i18n/format.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { ModelName, NodeTitle } from '#web/node/node-title.tsx';
import { OFFERS } from '#web/node/offers.ts';
import { titleOf } from '#web/node/title.ts';
import { type FacetValue, providerKey } from './model.ts';
import { type Facet, NOT_STATED } from './url.ts';
import type { CatalogueView } from './use-catalogue.ts';

interface CatalogueFiltersProps {
	readonly catalogue: CatalogueView;
	readonly words: FacetWords;
}

export function CatalogueFilters({ catalogue: { facets, toggle }, words }: CatalogueFiltersProps) {
	const { t } = useI18n();
	const [open, setOpen] = useState(false);
	const panel = useId();
	const heading = useId();
	const count = facets.reduce((sum, { selected }) => sum + selected.length, 0);
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
				{facets.map(({ facet, values, selected }) => (
					<CatalogueFacet key={facet} facet={facet} values={values} selected={selected} words={words} onToggle={toggle} />
				))}
			</div>
		</section>
	);
}

/** The most used facets are expanded at first. */
const OPEN_AT_FIRST: readonly Facet[] = ['model', 'level', 'format', 'offer'];

interface CatalogueFacetProps {
	readonly facet: Facet;
	readonly values: readonly FacetValue[];
	readonly selected: readonly string[];
	readonly words: FacetWords;
	readonly onToggle: (facet: Facet, value: string) => void;
}

function CatalogueFacet({ facet, values, selected, words, onToggle }: CatalogueFacetProps) {
	const { t } = useI18n();
	const heading = useId();
	// Initial state only, so that later filter changes do not override the user.
	const [open] = useState(selected.length > 0 || OPEN_AT_FIRST.includes(facet));
	const isPlace = facet === 'level' || facet === 'teaches';
	const groups = grouped(values, ({ value }) => (isPlace ? words.nodeOf(facet, value)?.model : undefined));
	return (
		<details className="facet ds-details" open={open}>
			<summary id={heading}>
				{t(`resources:facet.${facet}`)}
				{selected.length > 0 && <span className="facet-chosen">{selected.length}</span>}
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
							<FacetChoice
								key={one.value}
								facet={facet}
								one={one}
								checked={selected.includes(one.value)}
								words={words}
								onToggle={onToggle}
							/>
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

/** Display names for facet values; values that are nodes get their titles. */
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
		if (facet === 'free') return t(`resources:free.${value === 'yes' || value === 'some' ? value : 'no'}`);
		const offer = OFFERS.find((known) => known === value);
		if (offer) return t(`resources:offer.${offer}`);
		const form = RESOURCE_FORMS.find((known) => known === value);
		if (facet === 'format' && form) return t(`terms:form.${form}`);
		const audience = AUDIENCES.find((known) => known === value);
		return audience ? t(`terms:audience.${audience}`) : value;
	}

	return { nodeOf, textOf };
}

export type FacetWords = ReturnType<typeof useFacetWords>;

import { useId, useState } from 'react';
import { grouped } from '#graph/model/grouped.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import type { Facet } from '#web/state/resources-search.ts';
import type { FacetValue } from '#web/view-model/catalogue.ts';
import { ModelName } from './model-name.tsx';
import { NodeTitle } from './node-title.tsx';
import type { FacetWords } from './use-facet-words.ts';

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
export function CatalogueFacet({ facet, values, chosen, words, onToggle }: CatalogueFacetProps) {
	const { t } = useWords();
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

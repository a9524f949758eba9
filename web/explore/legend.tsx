import { type LegendItem, type Line, legendItems } from '#web/diagram/legend-items.ts';
import type { Diagram } from '#web/diagram/scene/scene.ts';
import type { Translate } from '#web/i18n/i18n.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { KindIcon } from '#web/node/node-title.tsx';
import { type KindWords, useKindWords } from '#web/node/use-kind-words.ts';

const SAMPLES = { family: 'legend-card', stub: 'legend-stub' } as const;

/** Explains only what the current diagram contains. */
export function Legend({ diagram, isCollapsed: isFolded }: { readonly diagram: Diagram; readonly isCollapsed: boolean }) {
	const { t } = useI18n();
	const { sharedWord } = useKindWords();
	const visible = [...diagram.graph.nodes.values()];
	const all = legendItems(diagram);
	const labelOf = (item: LegendItem) => legendLabel(item, diagram, t, sharedWord);
	const [icons, others] = [all.filter((item) => item.kind === 'icon'), all.filter((item) => item.kind !== 'icon')];
	const items = (
		<>
			{others.map((item) => {
				const label = labelOf(item);
				return (
					<li key={label} data-family={item.kind === 'family' ? item.family : undefined}>
						{item.kind === 'edge' ? <LegendEdge style={item.style} /> : <span className={SAMPLES[item.kind]} aria-hidden="true" />}
						{label}
					</li>
				);
			})}
			{visible.some(({ hidden }) => hidden > 0) && (
				<li>
					<span className="legend-badge" aria-hidden="true">
						+9
					</span>
					{t('explore:legendHidden')}
				</li>
			)}
		</>
	);
	return (
		<section className="legend note" aria-label={t('explore:legend')}>
			{!isFolded && <ul className="row">{items}</ul>}
			<details className="legend-kinds">
				<summary>{t('explore:legend')}</summary>
				<ul className="stack popup">
					{items}
					{icons.map((item) => (
						<li key={item.node}>
							<KindIcon kind={item.node} />
							{labelOf(item)}
						</li>
					))}
				</ul>
			</details>
		</section>
	);
}

function LegendEdge({ style }: { readonly style: Line }) {
	const hasArrow = style === 'stated' || style === 'editorial';
	return (
		<svg className="legend-line" data-style={style} viewBox="0 0 34 10" aria-hidden="true" focusable="false">
			<path d={hasArrow ? 'M1 5h26' : 'M1 5h32'} />
			{hasArrow && <path className="legend-arrow" d="M26 1.5l7 3.5-7 3.5z" />}
		</svg>
	);
}

/** Label of a legend item, for the page and for exported diagrams. */
export function legendLabel(item: LegendItem, { graph }: Diagram, t: Translate, sharedWord: KindWords['sharedWord']): string {
	switch (item.kind) {
		case 'family':
			return t(`vocabulary:family.${item.family}`);
		case 'icon':
			return sharedWord(
				[...graph.nodes.values()].map(({ node }) => node).filter(({ kind }) => kind === item.node),
				item.node,
			);
		case 'stub':
			return t('explore:legendStub');
		case 'edge':
			return {
				level: t('explore:legendLevel'),
				part: t('explore:legendPart'),
				stated: t('explore:legendStated'),
				editorial: t('explore:legendEditorial'),
				mapping: t('explore:legendMapping'),
				mappingBelow: t('explore:legendBelow'),
				cluster: t('explore:legendCluster'),
			}[item.style];
	}
}

import { FAMILIES, NODE_KINDS, nodeKinds } from '#graph/model/vocabulary.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import type { Picture } from '#web/view-model/elements.ts';
import type { LineStyle } from '#web/view-model/lines.ts';
import { KindSign } from './kind-sign.tsx';

/** What colours, lines and signs mean: those that are on the picture now, and no others. Folded where there is little room. */
export function Legend({ picture, isFolded }: { readonly picture: Picture; readonly isFolded: boolean }) {
	const { t } = useWords();
	const { graph, lines } = picture;
	const visible = [...graph.nodes.values()];
	const kinds = nodeKinds.filter((kind) => visible.some(({ node }) => node.kind === kind));
	const families = FAMILIES.filter((family) => kinds.some((kind) => NODE_KINDS[kind].family === family));
	const styles = (['stated', 'editorial', 'samsvar', 'gathered'] as const).filter((style) => lines.some((line) => line.style === style));
	const words = {
		stated: t('explore:legendStated'),
		editorial: t('explore:legendEditorial'),
		samsvar: t('explore:legendSamsvar'),
		gathered: t('explore:legendGathered'),
	};
	const items = (
		<>
			{families.map((family) => (
				<li key={family} data-family={family}>
					<span className="legend-card" aria-hidden="true" />
					{t(`vocabulary:family.${family}`)}
				</li>
			))}
			{styles.map((style) => (
				<li key={style}>
					<LegendLine style={style} />
					{words[style]}
				</li>
			))}
			{graph.stubs.length > 0 && (
				<li>
					<span className="legend-stub" aria-hidden="true" />
					{t('explore:legendStub')}
				</li>
			)}
		</>
	);
	return (
		<section className="legend" aria-label={t('explore:legend')}>
			{!isFolded && <ul>{items}</ul>}
			<details className="legend-kinds">
				<summary>{t(isFolded ? 'explore:legend' : 'explore:legendKinds')}</summary>
				<ul>
					{isFolded && items}
					{kinds.map((kind) => (
						<li key={kind}>
							<KindSign kind={kind} />
							{t(`vocabulary:kind.${kind}`)}
						</li>
					))}
					{visible.some(({ hidden }) => hidden > 0) && (
						<li>
							<span className="legend-badge" aria-hidden="true">
								+9
							</span>
							{t('explore:legendHidden')}
						</li>
					)}
					{visible.some(({ declared }) => declared) && (
						<li>
							<span className="legend-badge" aria-hidden="true">
								{t('explore:namedOf', { named: 1, declared: 7 })}
							</span>
							{t('explore:legendNamed')}
						</li>
					)}
				</ul>
			</details>
		</section>
	);
}

function LegendLine({ style }: { readonly style: LineStyle }) {
	const hasArrow = style === 'stated' || style === 'editorial';
	return (
		<svg className="legend-line" data-style={style} viewBox="0 0 34 10" aria-hidden="true" focusable="false">
			<path d={hasArrow ? 'M1 5h26' : 'M1 5h32'} />
			{hasArrow && <path className="legend-arrow" d="M26 1.5l7 3.5-7 3.5z" />}
		</svg>
	);
}

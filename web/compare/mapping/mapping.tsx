import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import type { NodeId } from '#graph/model/ids.ts';
import type { Mapping } from '#graph/model/relation.ts';
import type { Outline } from '#graph/queries/outline.ts';
import type { ComparedContext } from '#web/compare/context.ts';
import type { Counterpart } from '#web/compare/model/sides.ts';
import { otherSide } from '#web/compare/model/state.ts';
import { graphQuery } from '#web/data/queries.ts';
import { formatDate } from '#web/i18n/format.ts';
import { Localized } from '#web/i18n/localized.tsx';
import { useI18n } from '#web/i18n/use-words.tsx';
import { NodeTitle } from '#web/node/node-title.tsx';
import { SourceLine } from '#web/node/sources.tsx';
import { CopyLink } from '#web/ui/copy.tsx';
import { MappingBridges } from './bridges.tsx';
import { ConceptCard } from './concept-card.tsx';
import { ConfidenceWord } from './confidence.tsx';
import { ConceptResources } from './resources.tsx';

interface MappingDetailProps extends Pick<ComparedContext, 'side' | 'names'> {
	readonly id: string;
	readonly node: Outline;
	readonly counterpart: Counterpart;
	/** Links and buttons at its end. */
	readonly tools: ReactNode;
	/** Selects a node in the diagram; without it, a link leads there. */
	readonly onSelect?: (id: NodeId) => void;
}

/** Everything about one mapping: first the word, why and how sure, then both texts and their resources, then the rest. */
export function MappingDetail({ id, node, counterpart: { mapping, concept }, side, names, tools, onSelect }: MappingDetailProps) {
	const { t, lang } = useI18n();
	const own = names[side.side];
	const other = names[otherSide(side.side)];
	const selecting = onSelect && { onSelect };
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => {
		// Leave focus alone when the detail was expanded in place; move to it when a link led here.
		if (heading.current === null || heading.current.closest('li')?.contains(document.activeElement)) return;
		if (!isInPanelView(heading.current)) heading.current.scrollIntoView({ block: 'center' });
		heading.current.focus({ preventScroll: true });
	}, []);
	return (
		<section id={id} className="mapping-detail" aria-labelledby={`${id}-heading`}>
			<h4 id={`${id}-heading`} ref={heading} tabIndex={-1}>
				<span className="visually-hidden">{t('compare:detail')}: </span>
				<NodeTitle node={node} />{' '}
				<span className="match-word" data-match={mapping.kind}>
					{t(`vocabulary:relation.${mapping.kind}`)}
				</span>{' '}
				<NodeTitle node={concept} />
			</h4>
			<p>
				<Localized map={mapping.comment} />
			</p>
			<p className="compare-fact">
				<ConfidenceWord confidence={mapping.confidence} /> · {t(`terms:evidence.${mapping.evidence.quality}`)} ·{' '}
				{formatDate(mapping.date, lang)}
			</p>
			<div className="mapping-concepts">
				<ConceptCard node={node} sideName={own} {...selecting} />
				<ConceptCard node={concept} sideName={other} {...selecting} />
			</div>
			<div className="mapping-concepts">
				<ConceptResources node={node} model={side.own} isOwn={true} from={own.name} {...selecting} />
				<ConceptResources node={concept} model={side.other} isOwn={true} from={other.name} {...selecting} />
			</div>
			<h5>{t('compare:facts')}</h5>
			<dl className="mapping-facts-list">
				<Fact name={t('compare:basis')}>{t(`terms:basis.${mapping.basis}`)}</Fact>
				<Fact name={t('compare:author')}>{mapping.author}</Fact>
				<Fact name={t('compare:date')}>{formatDate(mapping.date, lang)}</Fact>
				<Fact name={t('compare:review')}>{mapping.reviewed ? t('terms:reviewed') : t('terms:notReviewed')}</Fact>
				<Fact name={t('compare:terms')}>
					<code>skos:{mapping.kind}</code> <code>{mapping.justification}</code>
				</Fact>
			</dl>
			<MappingEvidence mapping={mapping} />
			<MappingBridges mapping={mapping} />
			<p className="mapping-tools compare-bar">
				<CopyLink label={t('copyLink')} href={() => window.location.href} className="text-button" />
				{tools}
			</p>
		</section>
	);
}

/** The sticky panel beside the trees, or over them on narrow screens, is already in view. */
function isInPanelView(heading: HTMLElement): boolean {
	const { top, bottom } = heading.getBoundingClientRect();
	return heading.closest('aside') !== null && top >= 0 && bottom <= window.innerHeight;
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
	return (
		<div>
			<dt className="compare-fact">{name}</dt>
			<dd>{children}</dd>
		</div>
	);
}

function MappingEvidence({ mapping: { from, evidence } }: { readonly mapping: Mapping }) {
	const { t } = useI18n();
	const { data } = useQuery(graphQuery('node', { id: from }));
	// A node's answer also holds the sources of its relations.
	const sources = (data?.sources ?? []).filter(({ id }) => evidence.sources.includes(id));
	return (
		<>
			<h5>{t('views:filter.evidence')}</h5>
			<p className="evidence-mark" data-quality={evidence.quality}>
				{t(`terms:evidence.${evidence.quality}`)}
			</p>
			<ul className="mapping-sources">
				{sources.map((source) => (
					<li key={source.id}>
						<SourceLine source={source} />
					</li>
				))}
			</ul>
		</>
	);
}

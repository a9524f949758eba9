import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { bearsOut } from '#graph/model/composition.ts';
import type { NodeId } from '#graph/model/ids.ts';
import type { Mapping } from '#graph/model/relation.ts';
import type { MappingKind } from '#graph/model/vocabulary.ts';
import { bridgesOf, type BridgeChain as Chain, chainsBetween, chainsInto } from '#web/compare/model/bridges.ts';
import type { ConceptAnswer } from '#web/compare/model/sides.ts';
import { comparisonAddress } from '#web/compare/model/url.ts';
import { graphQuery } from '#web/data/queries.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { ModelName, NodeTitle } from '#web/node/node-title.tsx';
import type { ReadMapping } from '#web/node/relation-groups.ts';
import { titleOf } from '#web/node/title.ts';
import { ShowMore } from '#web/ui/show-more.tsx';

const FIRST_SHOWN = 3;

type Verdict = 'agrees' | 'differs' | 'assessed' | 'unassessed';

/** What chains through other models imply for a mapping's two ends, and whether they support it. */
export function MappingBridges({ mapping }: { readonly mapping: Mapping }) {
	const { data: from } = useQuery(graphQuery('node', { id: mapping.from }));
	const { data: to } = useQuery(graphQuery('node', { id: mapping.to }));
	if (from === undefined || to === undefined) return null;
	return (
		<Bridges chains={chainsBetween(from, to)} verdictOf={(conclusion) => (bearsOut(conclusion, mapping.kind) ? 'agrees' : 'differs')} />
	);
}

interface ConceptBridgesProps {
	readonly concept: NodeId;
	readonly into: NodeId;
	readonly answer: ConceptAnswer;
}

/** Where a concept without a counterpart leads through other models. A suggestion, never a mapping. */
export function ConceptBridges({ concept, into, answer }: ConceptBridgesProps) {
	const { data: from } = useQuery(graphQuery('node', { id: concept }));
	const bridges = useQueries({
		queries: (from ? bridgesOf(from, into) : []).map(({ id }) => graphQuery('node', { id })),
		combine: (found) => found.flatMap(({ data }) => data ?? []),
	});
	if (from === undefined || answer.kind === 'mapped') return null;
	return (
		<Bridges chains={chainsInto(from, bridges, into)} verdictOf={() => (answer.kind === 'noCounterpart' ? 'assessed' : 'unassessed')} />
	);
}

interface BridgesProps {
	readonly chains: readonly Chain[];
	readonly verdictOf: (conclusion: MappingKind) => Verdict;
}

function Bridges({ chains, verdictOf }: BridgesProps) {
	const { t } = useI18n();
	const heading = useId();
	if (chains.length === 0) return null;
	const items = chains.map((chain) => ({ key: `${chain.first.mapping.id} ${chain.second.mapping.id}`, chain }));
	return (
		<section aria-labelledby={heading}>
			<h5 id={heading}>
				{t('bridges:heading')} <span className="count">{chains.length}</span>
			</h5>
			<ShowMore items={items} first={FIRST_SHOWN} className="bridge-chains">
				{({ chain }) => <BridgeChain chain={chain} verdict={chain.conclusion && t(`bridges:verdict.${verdictOf(chain.conclusion)}`)} />}
			</ShowMore>
			<p className="compare-fact">{t('bridges:rule')}</p>
		</section>
	);
}

interface BridgeChainProps {
	readonly chain: Chain;
	/** Whether the conclusion agrees with the existing mapping or assessment. */
	readonly verdict: ReactNode;
}

function BridgeChain({ chain: { from, first, bridge, second, to, conclusion }, verdict }: BridgeChainProps) {
	const { t, lang } = useI18n();
	return (
		<>
			<ol className="bridge-steps">
				<li>
					<NodeTitle node={from} />
				</li>
				<li>
					<Step start={from} step={first} />{' '}
					<Link to="/" search={{ selected: bridge.id }} aria-label={t('compare:inGraphOf', { title: titleOf(bridge, lang).text })}>
						<NodeTitle node={bridge} />
					</Link>
					{bridge.model && (
						<span className="compare-fact">
							{t('bridges:model')}: <ModelName id={bridge.model} />
						</span>
					)}
				</li>
				<li>
					<Step start={bridge} step={second} /> <NodeTitle node={to} />
				</li>
			</ol>
			{conclusion === undefined ? (
				<p className="bridge-conclusion compare-note">{t('bridges:nothing')}</p>
			) : (
				<p className="bridge-conclusion">
					{t('bridges:follows')} <NodeTitle node={from} />{' '}
					<span className="match-word" data-match={conclusion}>
						{t(`vocabulary:relation.${conclusion}`)}
					</span>{' '}
					<NodeTitle node={to} />. {verdict}
				</p>
			)}
		</>
	);
}

/** The mapping kind between two concepts of a chain, linked to the comparison that holds the mapping. */
function Step({ start, step: { kind, mapping, other } }: { readonly start: Chain['from']; readonly step: ReadMapping }) {
	const { t, lang } = useI18n();
	const word = t(`vocabulary:relation.${kind}`);
	if (start.model === undefined || other.model === undefined) return <span className="match-word">{word}</span>;
	const state = { left: start.model, right: other.model, mapping: mapping.id, lead: 'left', collapsed: [], filters: {} } as const;
	return (
		<Link
			{...comparisonAddress(state)}
			className="match-word"
			data-match={kind}
			aria-label={t('compare:show', { from: titleOf(start, lang).text, word, to: titleOf(other, lang).text })}
		>
			{word}
		</Link>
	);
}

import { useQueries, useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { bearsOut } from '#graph/model/composition.ts';
import type { NodeId } from '#graph/model/ids.ts';
import type { Mapping } from '#graph/model/relation.ts';
import type { MappingKind } from '#graph/model/vocabulary.ts';
import { graphQuery } from '#web/data/queries.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import { ShowMore } from '#web/panels/show-more.tsx';
import { bridgesOf, type BridgeChain as Chain, chainsBetween, chainsInto } from '#web/view-model/compare-bridges.ts';
import type { ConceptAnswer } from '#web/view-model/compare-side.ts';
import { BridgeChain } from './bridge-chain.tsx';

const FIRST_SHOWN = 3;

type Verdict = 'agrees' | 'differs' | 'assessed' | 'unassessed';

/** What chains over other models conclude of the two ends of a mapping, and whether that bears it out. */
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

/** Where a concept without a counterpart leads over other models; what that concludes is no mapping. */
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
	const { t } = useWords();
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

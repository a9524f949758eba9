import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '#web/i18n/use-words.tsx';
import { ModelName } from '#web/panels/model-name.tsx';
import { NodeTitle } from '#web/panels/node-title.tsx';
import { comparisonAddress } from '#web/state/compare-search.ts';
import type { BridgeChain as Chain } from '#web/view-model/compare-bridges.ts';
import { titleOf } from '#web/view-model/labels.ts';
import type { ReadMapping } from '#web/view-model/relation-groups.ts';

interface BridgeChainProps {
	readonly chain: Chain;
	/** What the conclusion means for what is mapped already. */
	readonly verdict: ReactNode;
}

/** Two concepts over one of a third model, step by step, and what follows from it in plain words. */
export function BridgeChain({ chain: { from, first, bridge, second, to, conclusion }, verdict }: BridgeChainProps) {
	const { t, lang } = useWords();
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

/** The word between two concepts of a chain; it leads to the mapping in its own comparison. */
function Step({ start, step: { kind, mapping, other } }: { readonly start: Chain['from']; readonly step: ReadMapping }) {
	const { t, lang } = useWords();
	const word = t(`vocabulary:relation.${kind}`);
	if (start.model === undefined || other.model === undefined) return <span className="match-word">{word}</span>;
	const state = { left: start.model, right: other.model, mapping: mapping.id, lead: 'left', fold: [], filters: {} } as const;
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

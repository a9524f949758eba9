import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useMemo, useRef } from 'react';
import { grouped } from '#graph/model/grouped.ts';
import { NodeId } from '#graph/model/ids.ts';
import type { ComparisonAnswer } from '#graph/queries/comparison.ts';
import { mappingsBetween } from '#graph/queries/mapped.ts';
import type { ModelsAnswer } from '#graph/queries/models.ts';
import { MappingDetail } from '#web/compare/mapping/mapping.tsx';
import { MappingWords, useMappingLabel } from '#web/compare/mapping/mapping-words.tsx';
import { useSideNames } from '#web/compare/mapping/side-names.ts';
import { comparedSide, type FoundMapping, mappingOf } from '#web/compare/model/sides.ts';
import { comparisonAddress } from '#web/compare/model/url.ts';
import '#web/compare/mapping/counterpart.css';
import '#web/compare/mapping/panel.css';
import './mapping-panel.css';
import { graphQuery } from '#web/data/queries.ts';
import { openEnds } from '#web/explore/model/pair.ts';
import type { ExplorerState } from '#web/explore/model/state.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { branchesOf, wayUpOutlines } from '#web/node/outline.ts';
import { titleOf } from '#web/node/title.ts';
import { ErrorMessage } from '#web/ui/error-message.tsx';
import { IconButton } from '#web/ui/icon-button.tsx';
import { Loading } from '#web/ui/loading.tsx';
import { DetailsSkeleton } from '#web/ui/skeletons.tsx';

interface MappingPanelProps {
	readonly state: ExplorerState;
	readonly onSelect: (id: NodeId) => void;
	readonly onClose: () => void;
}

/** The mappings between two cards, or one of them, in the place of the details. */
export function MappingPanel({ state, onSelect, onClose }: MappingPanelProps) {
	const { t } = useI18n();
	const ends = openEnds(state);
	const nodes = useQueries({ queries: (ends ?? []).map((id) => graphQuery('node', { id })) });
	const [a, b] = nodes.map(({ data }) => data?.node.model);
	const isComparable = a !== undefined && b !== undefined && a !== b;
	const comparison = useQuery({ ...graphQuery('comparison', { a: a ?? NO_MODEL, b: b ?? NO_MODEL }), enabled: isComparable });
	const models = useQuery(graphQuery('models', {}));
	const waiting = [...nodes, models, ...(isComparable ? [comparison] : [])].find(({ data }) => data === undefined);
	const isUnknown = ends === undefined || nodes.some(({ error }) => error) || (!isComparable && nodes.every(({ data }) => data));
	return (
		<aside className="details-panel mapping-panel" aria-label={t('compare:detail')}>
			<IconButton label={t('compare:close')} symbol="✕" className="details-close" onClick={onClose} />
			{isUnknown ? (
				<p>{t(state.pair ? 'mapping:unknownPair' : 'mapping:unknown')}</p>
			) : waiting?.error ? (
				<ErrorMessage error={waiting.error} onRetry={() => void waiting.refetch()} />
			) : comparison.data && models.data ? (
				<OpenMappings state={state} ends={ends} comparison={comparison.data} models={models.data.models} onSelect={onSelect} />
			) : (
				<Loading>
					<DetailsSkeleton />
				</Loading>
			)}
		</aside>
	);
}

/** Never asked about: the question waits until both models are known. */
const NO_MODEL = NodeId.parse('none');

interface OpenMappingsProps {
	readonly state: ExplorerState;
	readonly ends: readonly [NodeId, NodeId];
	/** From the model of the first end to that of the second. */
	readonly comparison: ComparisonAnswer;
	readonly models: ModelsAnswer['models'];
	readonly onSelect: (id: NodeId) => void;
}

function OpenMappings({ state, ends, comparison, models, onSelect }: OpenMappingsProps) {
	const { t } = useI18n();
	const side = useMemo(() => comparedSide(comparison, 'left'), [comparison]);
	const names = useSideNames(comparison, models);
	const between = useMemo(
		() => mappingsBetween(comparison.mappings, ends, wayUpOutlines(comparison.left, comparison.right)),
		[comparison, ends],
	);
	const [only, ...others] = between.own;
	const open = state.mapping ?? (others.length === 0 ? only?.id : undefined);
	const found = open && mappingOf(side, open);
	if (state.mapping !== undefined && !found) return <p>{t('mapping:unknown')}</p>;
	if (between.own.length + between.below.length === 0) return <p>{t('mapping:unknownPair')}</p>;
	const listOf = (mappings: typeof between.own) => mappings.filter(({ id }) => id !== open).flatMap(({ id }) => mappingOf(side, id) ?? []);
	const isOwn = between.own.some(({ id }) => id === open);
	const isPairOpen = state.pair !== undefined && state.mapping === undefined;
	return (
		<>
			<PairHeading ends={ends} comparison={comparison} isShown={!found} />
			{found && <h3 className="visually-hidden">{t(isOwn ? 'mapping:own' : 'mapping:belowHeading')}</h3>}
			{found && (
				<MappingDetail
					key={found.counterpart.mapping.id}
					id="open-mapping"
					{...found}
					side={side}
					names={names}
					onSelect={onSelect}
					tools={
						<Link
							{...comparisonAddress({
								left: side.own.id,
								right: side.other.id,
								mapping: found.counterpart.mapping.id,
								lead: 'left',
								collapsed: [],
								filters: {},
							})}
							className="text-button"
						>
							{t('details:seeComparison')}
						</Link>
					}
				/>
			)}
			{state.pair !== undefined && state.mapping !== undefined && (
				<BackToPair ends={ends} comparison={comparison} count={between.own.length + between.below.length} />
			)}
			{isPairOpen && !found && between.own.length > 0 && <Choices heading={t('mapping:own')} choices={listOf(between.own)} />}
			{isPairOpen && !found && between.own.length === 0 && <p className="subtle">{t('mapping:onlyBelow')}</p>}
			{isPairOpen && between.below.length > 0 && <Choices heading={t('mapping:belowHeading')} choices={listOf(between.below)} />}
		</>
	);
}

/** Takes the focus, so that it is read aloud and the keyboard goes on from here; a mapping that is open does so itself. */
function PairHeading({ ends, comparison, isShown }: Pick<OpenMappingsProps, 'ends' | 'comparison'> & { readonly isShown: boolean }) {
	const { t } = useI18n();
	const heading = useRef<HTMLHeadingElement>(null);
	const { title } = useEndTitles(comparison);
	useEffect(() => {
		if (isShown) heading.current?.focus({ preventScroll: true });
	}, [isShown]);
	return (
		<h2 ref={heading} tabIndex={-1} className={isShown ? 'mapping-pair' : 'visually-hidden'}>
			{t('views:panel.between', { from: title(ends[0]), to: title(ends[1]) })}
		</h2>
	);
}

function BackToPair({ ends, comparison, count }: Pick<OpenMappingsProps, 'ends' | 'comparison'> & { readonly count: number }) {
	const { t } = useI18n();
	const { title } = useEndTitles(comparison);
	return (
		<p>
			<Link from="/" to="/" search={(before) => ({ ...before, mapping: undefined })} resetScroll={false} className="text-button">
				← {t('mapping:all', { count, from: title(ends[0]), to: title(ends[1]) })}
			</Link>
		</p>
	);
}

function useEndTitles({ left, right }: ComparisonAnswer) {
	const { lang } = useI18n();
	const nodes = useMemo(() => grouped([...branchesOf(left), ...branchesOf(right)], ({ id }) => id), [left, right]);
	return {
		title: (id: NodeId) => {
			const node = nodes.get(id)?.[0];
			return node ? titleOf(node, lang).text : id;
		},
	};
}

/** Mappings to choose from, each as a sentence. */
function Choices({ heading, choices }: { readonly heading: string; readonly choices: readonly FoundMapping[] }) {
	const labelOf = useMappingLabel();
	return (
		<section className="stack" aria-label={heading}>
			<h3 className="mapping-group">
				{heading} <span className="count">{choices.length}</span>
			</h3>
			<ul className="mapping-choices stack">
				{choices.map((choice) => (
					<li key={choice.counterpart.mapping.id}>
						<Link
							from="/"
							to="/"
							search={(before) => ({ ...before, mapping: choice.counterpart.mapping.id })}
							resetScroll={false}
							className="box row"
							activeProps={{}}
							aria-label={labelOf(choice)}
						>
							<MappingWords {...choice} />
						</Link>
					</li>
				))}
			</ul>
		</section>
	);
}

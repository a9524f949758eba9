import type { NodeId } from '#graph/model/ids.ts';
import { describeError } from '#web/data/describe-error.ts';
import { changePath, type ExplorerState, type PathQuery } from '#web/explore/model/state.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { NodeLink } from '#web/node/node-link.tsx';
import { titleOf } from '#web/node/title.ts';
import { useCopy } from '#web/ui/copy.tsx';
import { ErrorMessage } from '#web/ui/error-message.tsx';
import type { PathsFound } from './paths-panel.tsx';
import { ARROWS, isOurs, type PathSentence, type PathStep, pathText } from './sentences.ts';

interface PathsAnsweredProps {
	readonly query: PathQuery;
	readonly found: PathsFound;
	readonly hidden: number;
	readonly onShowHidden: () => void;
	readonly onChange: (transition: (state: ExplorerState) => ExplorerState) => void;
	readonly onSelect: (id: NodeId) => void;
	readonly onPoint: (key: string | undefined) => void;
}

export function PathsAnswered({ query, found, hidden, onShowHidden, onChange, onSelect, onPoint }: PathsAnsweredProps) {
	const { t } = useI18n();
	const { sentences, isAnswered, error } = found;
	const isSame = query.from !== undefined && query.from === query.to;
	const isNone = isAnswered && sentences.length === 0;
	return (
		<>
			<p className="paths-say subtle" role="status">
				<PathsSay query={query} found={found} isSame={isSame} />
			</p>
			{error && !isAnswered && isElsewhere(error) && <ErrorMessage error={error} onRetry={found.onRetry} />}
			{isNone && <NoPath query={query} onChange={onChange} />}
			{!isSame && sentences.length > 0 && (
				<>
					{hidden > 0 && (
						<p className="paths-hidden">
							{t('paths:hidden', { count: hidden })}{' '}
							<button type="button" className="ds-link" data-size="sm" onClick={onShowHidden}>
								{t('paths:showHidden')}
							</button>
						</p>
					)}
					<PathList sentences={sentences} onSelect={onSelect} onPoint={onPoint} />
				</>
			)}
		</>
	);
}

/** Unknown ids are reported at the field of their end instead. */
function isElsewhere(error: Error): boolean {
	const { kind } = describeError(error);
	return kind !== 'notFound' && kind !== 'moved';
}

function PathsSay({ query, found, isSame }: { readonly query: PathQuery; readonly found: PathsFound; readonly isSame: boolean }) {
	const { t } = useI18n();
	const { sentences, isAnswered, isLoading, isCut } = found;
	if (query.from === undefined || query.to === undefined) return t('paths:choose');
	if (isSame) return t('paths:same');
	if (!isAnswered) return isLoading ? t('paths:loading') : null;
	const [first] = sentences;
	if (first === undefined) return t('paths:none');
	const steps = t('paths:steps', { count: first.steps.length });
	return t(isCut ? 'paths:first' : 'paths:count', { count: sentences.length, steps });
}

function NoPath({ query, onChange }: Pick<PathsAnsweredProps, 'query' | 'onChange'>) {
	const { t } = useI18n();
	return (
		<div className="stack">
			{!query.hubs && (
				<>
					<p>{t('paths:noneWithoutHubs')}</p>
					<button
						type="button"
						className="ds-button"
						data-size="sm"
						data-variant="secondary"
						onClick={() => onChange((now) => changePath(now, { hubs: true }))}
					>
						{t('paths:withHubs')}
					</button>
				</>
			)}
			{query.exclude.length > 0 && (
				<>
					<p>{t('paths:noneWithoutKinds')}</p>
					<button
						type="button"
						className="ds-button"
						data-size="sm"
						data-variant="secondary"
						onClick={() => onChange((now) => changePath(now, { exclude: [] }))}
					>
						{t('paths:withKinds')}
					</button>
				</>
			)}
			{query.hubs && query.exclude.length === 0 && <p>{t('paths:noneAtAll')}</p>}
		</div>
	);
}

interface PathListProps {
	readonly sentences: readonly PathSentence[];
	readonly onSelect: (id: NodeId) => void;
	readonly onPoint: (key: string | undefined) => void;
}

/** Every path as a sentence of selectable nodes; pointing at a sentence highlights only that path. */
function PathList({ sentences, onSelect, onPoint }: PathListProps) {
	const { t } = useI18n();
	return (
		<>
			<ol className="path-list stack" aria-label={t('paths:list')}>
				{sentences.map((sentence) => (
					<li
						className="box"
						key={sentence.key}
						onPointerEnter={() => onPoint(sentence.key)}
						onPointerLeave={() => onPoint(undefined)}
						onFocus={() => onPoint(sentence.key)}
						onBlur={() => onPoint(undefined)}
					>
						<NodeLink node={sentence.start} onSelect={onSelect} />
						{sentence.steps.map(({ step, node }) => (
							<span key={node.id} className="path-pair">
								{' '}
								<StepWords step={step} /> <NodeLink node={node} onSelect={onSelect} />
							</span>
						))}
					</li>
				))}
			</ol>
			<CopyPaths sentences={sentences} />
		</>
	);
}

/** Shows the relation's own phrase between arrows. Screen readers get the inverse phrase when the step goes against the relation. */
function StepWords({ step }: { readonly step: PathStep }) {
	const { t } = useI18n();
	const phraseOf = useStepWords();
	const { quality } = step.relation.evidence;
	const arrow = <span aria-hidden="true">{ARROWS[step.way]}</span>;
	return (
		<span className="path-step subtle" data-quality={quality}>
			{arrow}{' '}
			<span className="path-word" aria-hidden={step.way === 'backward'}>
				{phraseOf(step)}
			</span>
			{step.way === 'backward' && <span className="visually-hidden path-heard" data-heard={t(`vocabulary:relationBack.${step.kind}`)} />}
			{quality !== 'stated' && (
				<span className="evidence-mark" data-quality={quality}>
					{' '}
					({isOurs(step) ? t('paths:ours') : t('paths:secondary')})
				</span>
			)}{' '}
			{arrow}
		</span>
	);
}

function useStepWords(): (step: PathStep) => string {
	const { t } = useI18n();
	return ({ kind, relation }) => {
		const phrase = t(`vocabulary:relation.${kind}`);
		return relation.mutual ? t('vocabulary:mutual', { phrase }) : phrase;
	};
}

function CopyPaths({ sentences }: { readonly sentences: readonly PathSentence[] }) {
	const { t, lang } = useI18n();
	const step = useStepWords();
	const { state, copy } = useCopy();
	const text = sentences
		.map((sentence) => pathText(sentence, { title: (node) => titleOf(node, lang).text, step, ours: t('paths:ours') }))
		.join('\n');
	return (
		<div className="path-copy">
			<button type="button" className="ds-link" data-size="sm" onClick={() => void copy(text)}>
				{t('paths:copy')}
			</button>
			<span role="status" className="copy-status">
				{state === 'copied' && t('paths:copied')}
				{state === 'failed' && t('paths:copyFailed')}
			</span>
			{state === 'failed' && <pre>{text}</pre>}
		</div>
	);
}

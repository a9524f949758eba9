import type { NodeId } from '#graph/model/ids.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import { changePath, type ExplorerState, type PathWish } from '#web/state/explorer.ts';
import { describeError } from '#web/view-model/describe-error.ts';
import { PathList } from './path-list.tsx';
import type { PathsFound } from './paths-panel.tsx';
import { ProblemMessage } from './problem-message.tsx';

interface PathsAnsweredProps {
	readonly wish: PathWish;
	readonly found: PathsFound;
	readonly hidden: number;
	readonly onShowHidden: () => void;
	readonly onChange: (transition: (state: ExplorerState) => ExplorerState) => void;
	readonly onSelect: (id: NodeId) => void;
	readonly onPoint: (key: string | undefined) => void;
}

/** The paths in words, or why there are none. */
export function PathsAnswered({ wish, found, hidden, onShowHidden, onChange, onSelect, onPoint }: PathsAnsweredProps) {
	const { t } = useWords();
	const { sentences, isAnswered, error } = found;
	const isSame = wish.from !== undefined && wish.from === wish.to;
	const isNone = isAnswered && sentences.length === 0;
	return (
		<>
			<p className="paths-say subtle" role="status">
				<PathsSay wish={wish} found={found} isSame={isSame} />
			</p>
			{error && !isAnswered && isElsewhere(error) && <ProblemMessage error={error} onRetry={found.onRetry} />}
			{isNone && <NoPath wish={wish} onChange={onChange} />}
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

/** Ids that nothing has are told at their ends. */
function isElsewhere(error: Error): boolean {
	const { kind } = describeError(error);
	return kind !== 'notFound' && kind !== 'moved';
}

function PathsSay({ wish, found, isSame }: { readonly wish: PathWish; readonly found: PathsFound; readonly isSame: boolean }) {
	const { t } = useWords();
	const { sentences, isAnswered, isLoading, isCut } = found;
	if (wish.from === undefined || wish.to === undefined) return t('paths:choose');
	if (isSame) return t('paths:same');
	if (!isAnswered) return isLoading ? t('paths:loading') : null;
	const [first] = sentences;
	if (first === undefined) return t('paths:none');
	const steps = t('paths:steps', { count: first.steps.length });
	return t(isCut ? 'paths:first' : 'paths:count', { count: sentences.length, steps });
}

function NoPath({ wish, onChange }: Pick<PathsAnsweredProps, 'wish' | 'onChange'>) {
	const { t } = useWords();
	return (
		<div className="stack">
			{!wish.hubs && (
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
			{wish.exclude.length > 0 && (
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
			{wish.hubs && wish.exclude.length === 0 && <p>{t('paths:noneAtAll')}</p>}
		</div>
	);
}

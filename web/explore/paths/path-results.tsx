import { describeError } from '#web/data/describe-error.ts';
import { changePath, type PathQuery } from '#web/explore/model/state.ts';
import type { Transition } from '#web/explore/use-explorer.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { ErrorMessage } from '#web/ui/error-message.tsx';
import type { PathsFound } from './use-paths.ts';

interface PathsSayProps {
	readonly query: PathQuery;
	readonly found: PathsFound;
}

/** What was found. Where the chips say it too, only screen readers need it. */
export function PathsSay({ query, found }: PathsSayProps) {
	const isSeen = found.paths.length === 0 || found.isCut || query.from === query.to;
	return (
		<p className={isSeen ? 'paths-say subtle' : 'visually-hidden'} role="status">
			<Found query={query} found={found} />
		</p>
	);
}

function Found({ query, found }: PathsSayProps) {
	const { t } = useI18n();
	const { paths, isAnswered, isLoading, isCut } = found;
	if (query.from === undefined || query.to === undefined) return t('paths:choose');
	if (query.from === query.to) return t('paths:same');
	if (!isAnswered) return isLoading ? t('paths:loading') : null;
	const [first] = paths;
	if (first === undefined) return t('paths:none');
	const steps = t('paths:steps', { count: first.steps.length });
	return t(isCut ? 'paths:first' : 'paths:count', { count: paths.length, steps });
}

/** Unknown ids are reported at the field of their end instead. */
export function PathsError({ found: { error, isAnswered, onRetry } }: { readonly found: PathsFound }) {
	if (error === null || isAnswered || ['notFound', 'moved'].includes(describeError(error).kind)) return null;
	return <ErrorMessage error={error} onRetry={onRetry} />;
}

interface NoPathProps {
	readonly query: PathQuery;
	readonly onChange: (transition: Transition) => void;
}

export function NoPath({ query, onChange }: NoPathProps) {
	const { t } = useI18n();
	return (
		<div className="stack">
			{!query.hubs && (
				<>
					<p>{t('paths:noneWithoutHubs')}</p>
					<WidenButton label={t('paths:withHubs')} onPress={() => onChange((now) => changePath(now, { hubs: true }))} />
				</>
			)}
			{query.exclude.length > 0 && (
				<>
					<p>{t('paths:noneWithoutKinds')}</p>
					<WidenButton label={t('paths:withKinds')} onPress={() => onChange((now) => changePath(now, { exclude: [] }))} />
				</>
			)}
			{query.hubs && query.exclude.length === 0 && <p>{t('paths:noneAtAll')}</p>}
		</div>
	);
}

function WidenButton({ label, onPress }: { readonly label: string; readonly onPress: () => void }) {
	return (
		<button type="button" className="ds-button" data-size="sm" data-variant="secondary" onClick={onPress}>
			{label}
		</button>
	);
}

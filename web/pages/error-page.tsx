import { type ErrorComponentProps, Link } from '@tanstack/react-router';
import { useWords } from '#web/i18n/use-words.tsx';
import { ProblemMessage } from '#web/panels/problem-message.tsx';
import { useReturn } from '#web/panels/use-connection.ts';
import { describeError } from '#web/view-model/describe-error.ts';

/** A page that broke, in words, and ways on. */
export function ErrorPage({ error }: ErrorComponentProps) {
	const { t } = useWords();
	const reload = () => window.location.reload();
	// Nothing is lost that stands on this page; but a server that answers all the time would be reloaded for ever.
	const isAway = describeError(error).kind === 'away';
	useReturn(isAway, reload, { mustHaveFailed: true });
	return (
		<div className="text-page">
			<h1>{isAway ? t('waiting:notNow') : t('errorTitle')}</h1>
			<ProblemMessage error={error} onRetry={reload}>
				<Link to="/">{t('toExplore')}</Link>
			</ProblemMessage>
		</div>
	);
}

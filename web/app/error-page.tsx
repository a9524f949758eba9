import { type ErrorComponentProps, Link } from '@tanstack/react-router';
import { describeError } from '#web/data/describe-error.ts';
import { useReturn } from '#web/data/use-connection.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { ErrorMessage } from '#web/ui/error-message.tsx';
import { usePageTitle } from '#web/ui/page-head.ts';

export function NotFoundPage() {
	const { t } = useI18n();
	usePageTitle(t('notFoundTitle'));
	return (
		<div className="text-page">
			<h1>{t('notFoundTitle')}</h1>
			<p>{t('notFoundText')}</p>
			<p>
				<Link to="/">{t('toExplore')}</Link>
			</p>
		</div>
	);
}

export function ErrorPage({ error }: ErrorComponentProps) {
	const { t } = useI18n();
	const reload = () => window.location.reload();
	// Reloading loses nothing here. A server that answers all along must not cause endless reloads, so one poll must have
	// failed first.
	const isAway = describeError(error).kind === 'away';
	useReturn(isAway, reload, { mustHaveFailed: true });
	return (
		<div className="text-page">
			<h1>{isAway ? t('waiting:notNow') : t('errorTitle')}</h1>
			<ErrorMessage error={error} onRetry={reload}>
				<Link to="/">{t('toExplore')}</Link>
			</ErrorMessage>
		</div>
	);
}

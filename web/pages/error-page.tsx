import { type ErrorComponentProps, Link } from '@tanstack/react-router';
import { useWords } from '#web/i18n/use-words.tsx';
import { ProblemMessage } from '#web/panels/problem-message.tsx';

/** A page that broke, in words, and ways on. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
	const { t } = useWords();
	return (
		<div className="text-page">
			<h1>{t('errorTitle')}</h1>
			<ProblemMessage error={error} onRetry={reset}>
				<Link to="/">{t('toExplore')}</Link>
			</ProblemMessage>
		</div>
	);
}

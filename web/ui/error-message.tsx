import type { ReactNode } from 'react';
import { describeError, type Problem } from '#web/data/describe-error.ts';
import type { Translate } from '#web/i18n/i18n.ts';
import { useI18n } from '#web/i18n/use-words.tsx';

function messageOf(problem: Problem, t: Translate): string {
	switch (problem.kind) {
		case 'notFound':
			return t('error.notFound', { id: problem.id });
		case 'moved':
			return t('error.moved', { id: problem.id, to: problem.to });
		case 'invalid':
			return t('error.invalid', { parameter: problem.parameter });
		default:
			return t(`error.${problem.kind}`);
	}
}

interface ErrorMessageProps {
	readonly error: unknown;
	/** Offered for errors that a retry may solve. */
	readonly onRetry?: () => void;
	readonly children?: ReactNode;
}

export function ErrorMessage({ error, onRetry, children }: ErrorMessageProps) {
	const { t } = useI18n();
	const problem = describeError(error);
	return (
		<div className="problem-message ds-alert" data-color="warning" data-size="md" role="alert">
			<p>{messageOf(problem, t)}</p>
			{onRetry && (problem.kind === 'away' || problem.kind === 'unknown') && (
				<button type="button" className="ds-link" data-size="sm" onClick={onRetry}>
					{t('tryAgain')}
				</button>
			)}
			{children}
		</div>
	);
}

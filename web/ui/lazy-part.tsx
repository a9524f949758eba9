import { CatchBoundary, type ErrorComponentProps } from '@tanstack/react-router';
import { type ReactNode, Suspense } from 'react';
import { describeError } from '#web/data/describe-error.ts';
import { useReturn } from '#web/data/use-connection.ts';
import { ErrorMessage } from './error-message.tsx';

interface LazyPartProps {
	readonly skeleton?: ReactNode;
	readonly children: ReactNode;
}

/** Boundary for code-split parts: a skeleton while loading, and an error message if the chunk is lost. */
export function LazyPart({ skeleton, children }: LazyPartProps) {
	return (
		<CatchBoundary getResetKey={() => ''} errorComponent={LostPart}>
			<Suspense fallback={skeleton}>{children}</Suspense>
		</CatchBoundary>
	);
}

/** `React.lazy` never retries a failed chunk, so the page is reloaded; the URL keeps what is on screen. */
function LostPart({ error }: ErrorComponentProps) {
	const reload = () => window.location.reload();
	useReturn(describeError(error).kind === 'away', reload, { mustHaveFailed: true });
	return <ErrorMessage error={error} onRetry={reload} />;
}

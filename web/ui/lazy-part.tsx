import { CatchBoundary, type ErrorComponentProps } from '@tanstack/react-router';
import { type ReactNode, Suspense } from 'react';
import { describeError } from '#web/data/describe-error.ts';
import { useReturn } from '#web/data/use-connection.ts';
import { ErrorMessage } from './error-message.tsx';

interface LazyPartProps {
	readonly skeleton?: ReactNode;
	readonly children: ReactNode;
}

/** Part of a page whose code is loaded when it is shown: a skeleton until then, and a sentence in its place if it is lost. */
export function LazyPart({ skeleton, children }: LazyPartProps) {
	return (
		<CatchBoundary getResetKey={() => ''} errorComponent={LostPart}>
			<Suspense fallback={skeleton}>{children}</Suspense>
		</CatchBoundary>
	);
}

/** React never asks again for code that was lost; the address keeps what is on screen, so a new page does. */
function LostPart({ error }: ErrorComponentProps) {
	const reload = () => window.location.reload();
	useReturn(describeError(error).kind === 'away', reload, { mustHaveFailed: true });
	return <ErrorMessage error={error} onRetry={reload} />;
}

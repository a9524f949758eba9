import type { NodeId } from '#graph/model/ids.ts';
import { NodeId as NodeIdSchema } from '#graph/model/ids.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import { describeError } from '#web/view-model/describe-error.ts';
import { NearestNodes } from './nearest-nodes.tsx';
import { ProblemMessage } from './problem-message.tsx';

interface DetailsUnknownProps {
	readonly error: unknown;
	readonly onRetry: () => void;
	readonly onSelect: (id: NodeId) => void;
	readonly onClose: () => void;
}

/** Where the details could not be had: what is wrong, and a way back. */
export function DetailsUnknown({ error, onRetry, onSelect, onClose }: DetailsUnknownProps) {
	const { t } = useWords();
	const problem = describeError(error);
	const moved = problem.kind === 'moved' ? NodeIdSchema.safeParse(problem.to).data : undefined;
	return (
		<>
			<h2 className="details-title">{problem.kind === 'away' ? t('waiting:notNow') : t('details:unknownTitle')}</h2>
			<ProblemMessage error={error} onRetry={onRetry}>
				{problem.kind === 'notFound' && <NearestNodes id={problem.id} onSelect={onSelect} />}
				{moved && (
					<button type="button" className="ds-link" data-size="sm" onClick={() => onSelect(moved)}>
						{moved}
					</button>
				)}
				<button type="button" className="ds-link" data-size="sm" onClick={onClose}>
					{t('toExplore')}
				</button>
			</ProblemMessage>
		</>
	);
}

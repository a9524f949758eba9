import { useQuery } from '@tanstack/react-query';
import { type ReactNode, use, useEffect, useRef } from 'react';
import { type NodeId, NodeId as NodeIdSchema } from '#graph/model/ids.ts';
import { describeError } from '#web/data/describe-error.ts';
import { graphQuery } from '#web/data/queries.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { DetailsFocus } from '#web/ui/details-focus.tsx';
import { ErrorMessage } from '#web/ui/error-message.tsx';
import { IconButton } from '#web/ui/icon-button.tsx';
import { Loading } from '#web/ui/loading.tsx';
import { DetailsSkeleton } from '#web/ui/skeletons.tsx';
import { DetailsContent } from './details.tsx';
import { NearestNodes } from './nearest.tsx';

interface DetailsPanelProps {
	readonly id: NodeId;
	readonly onSelect: (id: NodeId) => void;
	readonly onClose: () => void;
	readonly actions?: ReactNode;
}

/** Everything about one node. Resources come first, because they are what people look for. */
export function DetailsPanel({ id, onSelect, onClose, actions }: DetailsPanelProps) {
	const { t } = useI18n();
	const { data, error, refetch } = useQuery(graphQuery('node', { id }));
	const heading = useRef<HTMLHeadingElement>(null);
	const panel = useRef<HTMLElement>(null);
	const isSelectedHere = useRef(false);
	const { requested, request } = use(DetailsFocus);
	const shown = data?.node.id;

	// The pressed button has gone with the previous content, so the new title takes the focus.
	useEffect(() => {
		if (shown !== undefined && isSelectedHere.current) heading.current?.focus();
		isSelectedHere.current = false;
	}, [shown]);

	// A node chosen in the search takes the focus once its details are here.
	useEffect(() => {
		if (requested === undefined || requested !== shown) return;
		heading.current?.focus();
		request(undefined);
	}, [requested, shown, request]);

	// In a very low window, the details are below the diagram.
	useEffect(() => {
		if (shown !== undefined && matchMedia('(height < 30rem)').matches) panel.current?.scrollIntoView({ block: 'start' });
	}, [shown]);

	function select(next: NodeId): void {
		isSelectedHere.current = true;
		onSelect(next);
	}

	return (
		<aside ref={panel} aria-label={t('details:panel')} className="details-panel" aria-busy={data === undefined && error === null}>
			<IconButton label={t('details:close')} symbol="✕" className="details-close" onClick={onClose} />
			{data && <DetailsContent key={data.node.id} answer={data} headingRef={heading} onSelect={select} actions={actions} />}
			{!data && error && <DetailsUnknown error={error} onRetry={() => void refetch()} onSelect={select} onClose={onClose} />}
			{!data && !error && (
				<Loading>
					<DetailsSkeleton />
				</Loading>
			)}
		</aside>
	);
}

interface DetailsUnknownProps {
	readonly error: unknown;
	readonly onRetry: () => void;
	readonly onSelect: (id: NodeId) => void;
	readonly onClose: () => void;
}

function DetailsUnknown({ error, onRetry, onSelect, onClose }: DetailsUnknownProps) {
	const { t } = useI18n();
	const problem = describeError(error);
	const moved = problem.kind === 'moved' ? NodeIdSchema.safeParse(problem.to).data : undefined;
	return (
		<>
			<h2 className="details-title">{problem.kind === 'away' ? t('waiting:notNow') : t('details:unknownTitle')}</h2>
			<ErrorMessage error={error} onRetry={onRetry}>
				{problem.kind === 'notFound' && <NearestNodes id={problem.id} onSelect={onSelect} />}
				{moved && (
					<button type="button" className="ds-link" data-size="sm" onClick={() => onSelect(moved)}>
						{moved}
					</button>
				)}
				<button type="button" className="ds-link" data-size="sm" onClick={onClose}>
					{t('toExplore')}
				</button>
			</ErrorMessage>
		</>
	);
}

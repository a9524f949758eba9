import { useQuery } from '@tanstack/react-query';
import { type ReactNode, use, useEffect, useRef } from 'react';
import type { NodeId } from '#graph/model/ids.ts';
import { graphQuery } from '#web/data/queries.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import { DetailsContent } from './details-content.tsx';
import { DetailsUnknown } from './details-unknown.tsx';
import { DetailsWish } from './details-wish.tsx';
import { DetailsShape } from './page-shapes.tsx';
import { Waiting } from './waiting.tsx';

interface DetailsPanelProps {
	readonly id: NodeId;
	readonly onSelect: (id: NodeId) => void;
	readonly onClose: () => void;
	/** What one can do with the node where it stands. */
	readonly actions?: ReactNode;
}

/** Everything about one node; resources first, for they are what people came for. */
export function DetailsPanel({ id, onSelect, onClose, actions }: DetailsPanelProps) {
	const { t } = useWords();
	const { data, error, refetch } = useQuery(graphQuery('node', { id }));
	const heading = useRef<HTMLHeadingElement>(null);
	const panel = useRef<HTMLElement>(null);
	const chosenHere = useRef(false);
	const { wanted, wish } = use(DetailsWish);
	const shown = data?.node.id;

	// The button that was pressed has gone with what was shown before, so the focus goes to the new title.
	useEffect(() => {
		if (shown !== undefined && chosenHere.current) heading.current?.focus();
		chosenHere.current = false;
	}, [shown]);

	// Who chose this in the search goes on here.
	useEffect(() => {
		if (wanted === undefined || wanted !== shown) return;
		heading.current?.focus();
		wish(undefined);
	}, [wanted, shown, wish]);

	// In a window too low for both, the details stand below the picture.
	useEffect(() => {
		if (shown !== undefined && matchMedia('(height < 30rem)').matches) panel.current?.scrollIntoView({ block: 'start' });
	}, [shown]);

	function select(next: NodeId): void {
		chosenHere.current = true;
		onSelect(next);
	}

	return (
		<aside ref={panel} aria-label={t('details:panel')} className="details-panel" aria-busy={data === undefined && error === null}>
			<button
				type="button"
				className="ds-button details-close"
				data-icon
				data-size="sm"
				data-variant="tertiary"
				data-color="neutral"
				aria-label={t('details:close')}
				onClick={onClose}
			>
				<span aria-hidden="true">✕</span>
			</button>
			{data && <DetailsContent key={data.node.id} answer={data} headingRef={heading} onSelect={select} actions={actions} />}
			{!data && error && <DetailsUnknown error={error} onRetry={() => void refetch()} onSelect={select} onClose={onClose} />}
			{!data && !error && (
				<Waiting>
					<DetailsShape />
				</Waiting>
			)}
		</aside>
	);
}

import { useQuery } from '@tanstack/react-query';
import type { RefObject } from 'react';
import { type NodeId, NodeId as NodeIdSchema } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import { describeError } from '#web/data/describe-error.ts';
import { graphQuery } from '#web/data/queries.ts';
import type { PathEnd } from '#web/explore/model/state.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { NodeLink } from '#web/node/node-link.tsx';
import { titleOf } from '#web/node/title.ts';
import { NodeCombobox } from '#web/search/node-combobox.tsx';
import { ErrorMessage } from '#web/ui/error-message.tsx';
import { IconButton } from '#web/ui/icon-button.tsx';

interface PathEndFieldProps {
	readonly end: PathEnd;
	readonly id: NodeId | undefined;
	/** Nodes that need no request. */
	readonly known: ReadonlyMap<NodeId, Node>;
	/** The selected node, if it may become this end. */
	readonly offered: Node | undefined;
	readonly fieldRef: RefObject<HTMLInputElement | null>;
	readonly onChoose: (id: NodeId) => void;
	readonly onClear: () => void;
	readonly onSelect: (id: NodeId) => void;
}

export function PathEndField({ end, id, known, offered, fieldRef, onChoose, onClear, onSelect }: PathEndFieldProps) {
	const { t, lang } = useI18n();
	return (
		<div className="path-end">
			<span className="subtle">{t(end === 'from' ? 'paths:from' : 'paths:to')}</span>
			{id === undefined ? (
				<div className="path-end-search">
					<NodeCombobox
						fieldRef={fieldRef}
						label={t(end === 'from' ? 'paths:searchFrom' : 'paths:searchTo')}
						placeholder={t('paths:placeholder')}
						onChoose={onChoose}
					/>
					{offered && (
						<button type="button" className="ds-link" data-size="sm" onClick={() => onChoose(offered.id)}>
							{t('paths:useSelected', { title: titleOf(offered, lang).text })}
						</button>
					)}
				</div>
			) : (
				<ChosenEnd end={end} id={id} known={known.get(id)} onChoose={onChoose} onClear={onClear} onSelect={onSelect} />
			)}
		</div>
	);
}

interface ChosenEndProps extends Pick<PathEndFieldProps, 'end' | 'onChoose' | 'onClear' | 'onSelect'> {
	readonly id: NodeId;
	readonly known: Node | undefined;
}

function ChosenEnd({ end, id, known, onChoose, onClear, onSelect }: ChosenEndProps) {
	const { t, lang } = useI18n();
	const { data, error } = useQuery({ ...graphQuery('node', { id }), enabled: known === undefined });
	const node = known ?? data?.node;
	const problem = error && describeError(error);
	const moved = problem?.kind === 'moved' ? NodeIdSchema.safeParse(problem.to).data : undefined;
	return (
		<div className="path-end-chosen box">
			{node ? <NodeLink node={node} onSelect={onSelect} /> : <code>{id}</code>}
			<IconButton
				label={t(end === 'from' ? 'paths:clearFrom' : 'paths:clearTo', { title: node ? titleOf(node, lang).text : id })}
				symbol="✕"
				onClick={onClear}
			/>
			{(problem?.kind === 'notFound' || problem?.kind === 'moved') && (
				<ErrorMessage error={error}>
					{moved && (
						<button type="button" className="ds-link" data-size="sm" onClick={() => onChoose(moved)}>
							{moved}
						</button>
					)}
				</ErrorMessage>
			)}
		</div>
	);
}

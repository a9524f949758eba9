import { useQuery } from '@tanstack/react-query';
import type { NodeId } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import { graphQuery } from '#web/data/queries.ts';
import { endFor, type PathQuery } from '#web/explore/model/state.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { shortTitleOf } from '#web/node/title.ts';

interface PathStartProps {
	readonly id: NodeId;
	readonly query: PathQuery | undefined;
	readonly known: ReadonlyMap<NodeId, Node>;
	readonly onChoose: (id: NodeId) => void;
}

/** Makes a node the start of a path query, or the end once a start is chosen. */
export function PathStart({ id, query, known, onChoose }: PathStartProps) {
	const { t, lang } = useI18n();
	const end = endFor(query, id);
	const from = end === 'to' ? query?.from : undefined;
	const { data } = useQuery({ ...graphQuery('node', { id: from ?? id }), enabled: from !== undefined && !known.has(from) });
	if (end === undefined) return null;
	const beginning = from && (known.get(from) ?? data?.node);
	const title = beginning ? shortTitleOf(beginning, lang).text : from;
	return (
		<button type="button" className="ds-button" data-size="sm" data-variant="secondary" data-color="neutral" onClick={() => onChoose(id)}>
			{title === undefined ? t('paths:start') : t('paths:goal', { title })}
		</button>
	);
}

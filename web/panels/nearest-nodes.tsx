import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { NodeId } from '#graph/model/ids.ts';
import { graphQuery } from '#web/data/queries.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import { branchOfPrefix, modelOfPrefix, wordsOfId } from '#web/view-model/nearest.ts';
import { NodeButton } from './node-button.tsx';

const MOST = 3;

interface NearestNodesProps {
	/** An id that nothing has. */
	readonly id: string;
	readonly onSelect: (id: NodeId) => void;
}

/** Where to go from an id that nothing has: what it would stand under, else what its words find. */
export function NearestNodes({ id, onSelect }: NearestNodesProps) {
	const { t } = useWords();
	const models = useQuery(graphQuery('models', {}));
	const model = models.data && modelOfPrefix(id, models.data.models);
	const outline = useQuery({ ...graphQuery('outline', { id: model?.id ?? NodeId.parse('none') }), enabled: model !== undefined });
	const q = wordsOfId(id);
	const hits = useQuery({
		...graphQuery('search', { q, kind: [], model: [], limit: MOST }),
		placeholderData: keepPreviousData,
		enabled: models.data !== undefined && model === undefined && q !== '',
	});
	const nearest = useMemo(() => outline.data && branchOfPrefix(id, outline.data.root), [id, outline.data]);
	const found = nearest ? [nearest] : (hits.data?.hits.map((hit) => hit.node) ?? []);
	if (found.length === 0) return null;
	return (
		<p className="nearest-nodes">
			{t(nearest ? 'picture:nearest' : 'picture:nearestHits')}{' '}
			{found.map((node, i) => (
				<span key={node.id}>
					{i > 0 && ', '}
					<NodeButton node={node} onSelect={onSelect} />
				</span>
			))}
		</p>
	);
}

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { NodeId } from '#graph/model/ids.ts';
import type { Outline } from '#graph/queries/outline.ts';
import { graphQuery } from '#web/data/queries.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { NodeLink } from '#web/node/node-link.tsx';
import { branchesOf } from '#web/node/outline.ts';

const MOST = 3;

interface NearestNodesProps {
	/** An id that nothing has. */
	readonly id: string;
	readonly onSelect: (id: NodeId) => void;
}

/** Where to go from an id that nothing has: what it would stand under, else what its words find. */
export function NearestNodes({ id, onSelect }: NearestNodesProps) {
	const { t } = useI18n();
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
					<NodeLink node={node} onSelect={onSelect} />
				</span>
			))}
		</p>
	);
}

/** What an unknown id begins with, the longest first: of `no.km.t9.x` these are `no.km.t9`, `no.km` and `no`. */
export function prefixesOf(id: string): readonly string[] {
	const cut = id.lastIndexOf('.');
	return cut > 0 ? [id.slice(0, cut), ...prefixesOf(id.slice(0, cut))] : [];
}

/** The model to which an unknown id would belong. */
export function modelOfPrefix<M extends { readonly id: string }>(id: string, models: readonly M[]): M | undefined {
	return prefixesOf(id).flatMap((prefix) => models.filter((model) => model.id === prefix))[0];
}

/** What of the model the unknown id would stand under. */
export function branchOfPrefix(id: string, root: Outline): Outline {
	const branches = branchesOf(root);
	return prefixesOf(id).flatMap((prefix) => branches.filter((branch) => branch.id === prefix))[0] ?? root;
}

/** What the last part of an id says in words, to search for. */
export function wordsOfId(id: string): string {
	return (id.split('.').at(-1) ?? id).replaceAll('-', ' ');
}

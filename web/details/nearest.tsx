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
	/** An unknown id. */
	readonly id: string;
	readonly onSelect: (id: NodeId) => void;
}

/** Suggests nodes for an unknown id: the branch that its prefix names, or else search hits for its last part. */
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
			{t(nearest ? 'diagram:nearest' : 'diagram:nearestHits')}{' '}
			{found.map((node, i) => (
				<span key={node.id}>
					{i > 0 && ', '}
					<NodeLink node={node} onSelect={onSelect} />
				</span>
			))}
		</p>
	);
}

/** Prefixes, longest first: `no.km.t9.x` gives `no.km.t9`, `no.km` and `no`. */
export function prefixesOf(id: string): readonly string[] {
	const cut = id.lastIndexOf('.');
	return cut > 0 ? [id.slice(0, cut), ...prefixesOf(id.slice(0, cut))] : [];
}

export function modelOfPrefix<M extends { readonly id: string }>(id: string, models: readonly M[]): M | undefined {
	return prefixesOf(id).flatMap((prefix) => models.filter((model) => model.id === prefix))[0];
}

export function branchOfPrefix(id: string, root: Outline): Outline {
	const branches = branchesOf(root);
	return prefixesOf(id).flatMap((prefix) => branches.filter((branch) => branch.id === prefix))[0] ?? root;
}

export function wordsOfId(id: string): string {
	return (id.split('.').at(-1) ?? id).replaceAll('-', ' ');
}

import type { NodeId } from '#graph/model/ids.ts';
import type { NodeKind } from '#graph/model/vocabulary.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import type { Labelled } from '#web/view-model/labels.ts';
import { NodeButton } from './node-button.tsx';

export type Crumb = Labelled & { readonly id: NodeId; readonly kind: NodeKind };

/** What a node is part of, the nearest first. */
export function DetailsBreadcrumb({ crumbs, onSelect }: { readonly crumbs: readonly Crumb[]; readonly onSelect: (id: NodeId) => void }) {
	const { t } = useWords();
	if (crumbs.length === 0) return null;
	return (
		<nav aria-label={t('details:partOf')} className="ds-breadcrumbs" data-size="sm">
			<ol>
				{crumbs.map((crumb) => (
					<li key={crumb.id}>
						<NodeButton node={crumb} onSelect={onSelect} />
					</li>
				))}
			</ol>
		</nav>
	);
}

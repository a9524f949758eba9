import { type ReactNode, use, useState } from 'react';
import { useI18n } from '#web/i18n/use-words.tsx';
import { StandalonePage } from './standalone-page.ts';

interface ShowMoreProps<T> {
	readonly items: readonly T[];
	/** Number of items shown initially. */
	readonly first: number;
	readonly className: string;
	readonly children: (item: T) => ReactNode;
}

/** A list that shows its first items, and the rest on request. */
export function ShowMore<T extends { readonly key: string }>({ items, first, className, children }: ShowMoreProps<T>) {
	const { t } = useI18n();
	const [all, setAll] = useState(false);
	const rest = use(StandalonePage) ? 0 : items.length - first;
	// A single further item takes no more room than the button.
	const shown = all || rest <= 1 ? items : items.slice(0, first);
	return (
		<>
			<ul className={className}>
				{shown.map((item) => (
					<li key={item.key}>{children(item)}</li>
				))}
			</ul>
			{rest > 1 && (
				<button type="button" className="ds-link" data-size="sm" aria-expanded={all} onClick={() => setAll(!all)}>
					{all ? t('showFewer') : t('showMore', { count: rest })}
				</button>
			)}
		</>
	);
}

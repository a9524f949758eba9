import { Link } from '@tanstack/react-router';
import { useI18n } from '#web/i18n/use-words.tsx';
import { NodeTitle } from '#web/node/node-title.tsx';
import type { TaughtPlace } from './model.ts';

export function TaughtPlaces({ teaches }: { readonly teaches: readonly TaughtPlace[] }) {
	const { t } = useI18n();
	if (teaches.length === 0) return <p className="subtle">{t('resources:teachesNothing')}</p>;
	return (
		<ul className="taught-places">
			{teaches.map(({ node, quality }) => (
				<li key={node.id} data-quality={quality}>
					<Link to="/" search={{ selected: node.id }} className="ds-link">
						<NodeTitle node={node} />
					</Link>
					{quality === 'editorial' && <span className="visually-hidden"> ({t('details:placedByUs')})</span>}
				</li>
			))}
		</ul>
	);
}

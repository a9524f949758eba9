import { Link } from '@tanstack/react-router';
import { useWords } from '#web/i18n/use-words.tsx';

const CURRENT = { 'aria-current': 'page' } as const;

/** Ways to the pages. */
export function SiteNavigation({ onFollow }: { readonly onFollow: () => void }) {
	const { t } = useWords();
	return (
		<nav aria-label={t('pages')} className="site-navigation">
			<ul>
				<li>
					<Link to="/" activeOptions={{ exact: true, includeSearch: false }} activeProps={CURRENT} onClick={onFollow}>
						{t('explore')}
					</Link>
				</li>
				<li>
					<Link to="/sammenlign" activeOptions={{ includeSearch: false }} activeProps={CURRENT} onClick={onFollow}>
						{t('compare')}
					</Link>
				</li>
				<li>
					<Link to="/ressurser" activeOptions={{ includeSearch: false }} activeProps={CURRENT} onClick={onFollow}>
						{t('resources')}
					</Link>
				</li>
				<li>
					<Link to="/om" activeOptions={{ includeSearch: false }} activeProps={CURRENT} onClick={onFollow}>
						{t('about')}
					</Link>
				</li>
			</ul>
		</nav>
	);
}

import { Link, useRouter } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useWords } from '#web/i18n/use-words.tsx';
import { ColorSchemeButton } from './color-scheme-button.tsx';
import { CopyLink } from './copy-link.tsx';
import { LanguageMenu } from './language-menu.tsx';
import { SearchBox } from './search-box.tsx';
import { SiteNavigation } from './site-navigation.tsx';

/** Name of the product, ways to its pages, search, and how the page is shown. On narrow screens a menu holds all but the search. */
export function SiteHeader() {
	const { t, lang } = useWords();
	const router = useRouter();
	const [open, setOpen] = useState(false);
	const menu = useId();
	/** This view in this language, whatever browser opens it. */
	function shared(): string {
		const { publicHref } = router.buildLocation({ to: '.', search: (before) => ({ ...before, lang }) });
		return new URL(publicHref, window.location.origin).href;
	}
	return (
		<header className="site-header">
			<Link to="/" className="product-name">
				{t('productName')}
			</Link>
			<button
				type="button"
				className="ds-button menu-button"
				data-variant="secondary"
				data-color="neutral"
				aria-expanded={open}
				aria-controls={menu}
				onClick={() => setOpen(!open)}
			>
				{t('menu')}
			</button>
			<SearchBox />
			<div id={menu} className="site-menu" data-open={open}>
				<SiteNavigation onFollow={() => setOpen(false)} />
				<div className="site-tools row">
					<LanguageMenu />
					<CopyLink label={t('share')} href={shared} className="ds-link" />
					<ColorSchemeButton />
				</div>
			</div>
		</header>
	);
}

import { Link, useNavigate, useRouter } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { LANGUAGES, Language } from '#graph/model/language.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { SearchBox } from '#web/search/search-box.tsx';
import { chooseColorScheme, isDark } from '#web/ui/color-scheme.ts';
import { CopyLink } from '#web/ui/copy.tsx';
import { rememberLanguage } from './use-language.ts';

/** On narrow screens a menu holds everything but the search. */
export function SiteHeader() {
	const { t, lang } = useI18n();
	const router = useRouter();
	const [open, setOpen] = useState(false);
	const menu = useId();
	/** The URL of this view with its language, whatever the recipient's browser prefers. */
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

const CURRENT = { 'aria-current': 'page' } as const;

function SiteNavigation({ onFollow }: { readonly onFollow: () => void }) {
	const { t } = useI18n();
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

/** The language is kept in the URL, so that links preserve it, and in the browser, for the next visit. */
function LanguageMenu() {
	const { t, lang } = useI18n();
	const navigate = useNavigate();
	return (
		<label className="language-menu">
			<span className="visually-hidden">{t('languageMenu')}</span>
			<select
				className="ds-input"
				data-size="sm"
				data-width="auto"
				value={lang}
				onChange={(event) => {
					const selected = Language.parse(event.target.value);
					rememberLanguage(selected);
					void navigate({ to: '.', search: (before) => ({ ...before, lang: selected }), replace: true });
				}}
			>
				{LANGUAGES.map((language) => (
					<option key={language} value={language} lang={language}>
						{t(`vocabulary:language.${language}`)}
					</option>
				))}
			</select>
		</label>
	);
}

function ColorSchemeButton() {
	const { t } = useI18n();
	const [dark, setDark] = useState(isDark);
	return (
		<button
			type="button"
			className="ds-button"
			data-icon
			data-variant="tertiary"
			data-color="neutral"
			aria-label={t('dark')}
			title={t('dark')}
			aria-pressed={dark}
			onClick={() => {
				chooseColorScheme(dark ? 'light' : 'dark');
				setDark(!dark);
			}}
		>
			<svg viewBox="0 0 20 20" aria-hidden="true">
				<circle cx="10" cy="10" r="7.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
				<path d="M10 2.5a7.5 7.5 0 0 1 0 15z" fill="currentColor" />
			</svg>
		</button>
	);
}

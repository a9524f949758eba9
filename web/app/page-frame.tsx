import { Link, Outlet, useLocation, useSearch } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef } from 'react';
import { useConnection, useJustBack } from '#web/data/use-connection.ts';
import { I18nProvider, useI18n } from '#web/i18n/use-words.tsx';
import { DetailsFocusProvider } from '#web/ui/details-focus.tsx';
import { DroppedNotice } from './dropped-notice.tsx';
import { SiteHeader } from './header.tsx';
import { useLanguage } from './use-language.ts';

export function PageFrame() {
	const lang = useLanguage(useSearch({ from: '__root__' }));
	const { pathname } = useLocation();
	const main = useMainOf(pathname);
	useEffect(() => {
		document.documentElement.lang = lang;
	}, [lang]);
	return (
		<I18nProvider lang={lang}>
			<SkipToMain main={main} />
			<DetailsFocusProvider>
				<SiteHeader />
				<DroppedNotice />
				<ConnectionNotice />
				<main id="main" ref={main} tabIndex={-1}>
					<Outlet />
				</main>
			</DetailsFocusProvider>
			{/* The diagram needs all the room. */}
			{pathname !== '/' && <SiteFooter />}
		</I18nProvider>
	);
}

/** Moves the focus to the main part on navigation, so that screen readers notice the new page. */
function useMainOf(pathname: string) {
	const main = useRef<HTMLElement>(null);
	const shown = useRef(pathname);
	useEffect(() => {
		if (shown.current !== pathname) main.current?.focus({ preventScroll: true });
		shown.current = pathname;
	}, [pathname]);
	return main;
}

function SkipToMain({ main }: { readonly main: RefObject<HTMLElement | null> }) {
	const { t } = useI18n();
	return (
		// A link would put its anchor into the URL, which holds the view.
		<button type="button" className="ds-skip-link" onClick={() => main.current?.focus()}>
			{t('toMain')}
		</button>
	);
}

const SHOWN_MS = 5000;

/** Reports a lost connection, and briefly its return. */
export function ConnectionNotice() {
	const { t } = useI18n();
	const connection = useConnection();
	const isBack = useJustBack(connection, SHOWN_MS);
	const message = connection !== 'here' ? t(`waiting:${connection}`) : isBack && t('waiting:back');
	return (
		<p
			className={message ? 'connection-notice ds-alert' : 'connection-notice'}
			role="status"
			data-state={connection}
			data-color={connection === 'here' ? 'success' : 'warning'}
			data-size="sm"
		>
			{message}
		</p>
	);
}

function SiteFooter() {
	const { t } = useI18n();
	return (
		<footer className="site-footer subtle">
			<p>
				{t('footer')} <Link to="/om">{t('footerAbout')}</Link> · <Link to="/fullfor">{t('complete')}</Link>
			</p>
		</footer>
	);
}

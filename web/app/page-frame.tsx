import { Outlet, useLocation, useSearch } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef } from 'react';
import { I18nProvider, useI18n } from '#web/i18n/use-words.tsx';
import { DetailsFocusProvider } from '#web/ui/details-focus.tsx';
import { ConnectionNotice } from './connection-notice.tsx';
import { DroppedNotice } from './dropped-notice.tsx';
import { SiteFooter } from './footer.tsx';
import { SiteHeader } from './header.tsx';
import { useLanguage } from './use-language.ts';

/** What stands around every page: language, header, main, footer. */
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
			{/* The picture needs all the room there is. */}
			{pathname !== '/' && <SiteFooter />}
		</I18nProvider>
	);
}

/** Another page begins at its main part, for those who do not see that it changed. */
function useMainOf(pathname: string) {
	const main = useRef<HTMLElement>(null);
	const shown = useRef(pathname);
	useEffect(() => {
		if (shown.current !== pathname) main.current?.focus({ preventScroll: true });
		shown.current = pathname;
	}, [pathname]);
	return main;
}

/** The first stop of the keyboard: past the header. */
function SkipToMain({ main }: { readonly main: RefObject<HTMLElement | null> }) {
	const { t } = useI18n();
	return (
		// A link would put its anchor into the address, which keeps the view.
		<button type="button" className="ds-skip-link" onClick={() => main.current?.focus()}>
			{t('toMain')}
		</button>
	);
}

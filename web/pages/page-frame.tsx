import { Outlet, useLocation, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { WordsProvider } from '#web/i18n/use-words.tsx';
import { ConnectionNotice } from '#web/panels/connection-notice.tsx';
import { DetailsWishes } from '#web/panels/details-wish.tsx';
import { DroppedNotice } from '#web/panels/dropped-notice.tsx';
import { SiteFooter } from '#web/panels/site-footer.tsx';
import { SiteHeader } from '#web/panels/site-header.tsx';
import { SkipToMain } from '#web/panels/skip-to-main.tsx';
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
		<WordsProvider lang={lang}>
			<SkipToMain main={main} />
			<DetailsWishes>
				<SiteHeader />
				<DroppedNotice />
				<ConnectionNotice />
				<main id="main" ref={main} tabIndex={-1}>
					<Outlet />
				</main>
			</DetailsWishes>
			{/* The picture needs all the room there is. */}
			{pathname !== '/' && <SiteFooter />}
		</WordsProvider>
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

import { Outlet, useSearch } from '@tanstack/react-router';
import { firstLanguage } from '#web/i18n/first-language.ts';
import { WordsProvider } from '#web/i18n/use-words.tsx';
import { SiteHeader } from '#web/panels/site-header.tsx';

/** What stands around every page: language, header, main. */
export function PageFrame() {
	const search = useSearch({ from: '__root__' });
	return (
		<WordsProvider lang={search.lang ?? firstLanguage(navigator.languages)}>
			<SiteHeader />
			<main id="main" tabIndex={-1}>
				<Outlet />
			</main>
		</WordsProvider>
	);
}

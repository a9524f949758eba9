import '@fontsource-variable/inter/index.css';
import '#web/styles/designsystemet.css';
import '#web/theme/kompetansegraf.css';
import '#web/styles/page.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { createBrowserHistory, RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { GraphStore } from '#graph/store/graph-store.ts';
import { graphClient } from '#web/data/graph-store.ts';
import { loadMessages } from '#web/i18n/i18n.ts';
import { createPageRouter } from '#web/router.tsx';
import { applyColorScheme, storedColorScheme } from '#web/ui/color-scheme.ts';
import { pageParameters, parseQueryString, readSearch } from '#web/ui/url-params.ts';
import { preferredLanguage } from './use-language.ts';

const FONT_PATIENCE_MS = 1500;
/** Shown if the messages cannot be loaded, so it cannot be one of them. */
const NO_TEXTS =
	'Siden kom ikke helt fram. Last den på nytt. · Siden kom ikke helt frem. Genindlæs den. · The page did not arrive. Reload it.';

/** The canvas measures text when it starts, so the fonts must be loaded before. */
async function loadFonts(): Promise<void> {
	const faces = ['400', '600'].map((weight) => document.fonts.load(`${weight} 1rem "Inter Variable"`));
	await Promise.race([Promise.allSettled(faces), new Promise((done) => setTimeout(done, FONT_PATIENCE_MS))]);
}

/** The first render needs the messages of its language. */
async function loadTexts(): Promise<void> {
	await loadMessages(preferredLanguage(readSearch(pageParameters, parseQueryString(window.location.search)).search));
}

/** Renders the page over a store, with its routes below a base path. */
export async function mount(store: GraphStore, basepath: string): Promise<void> {
	applyColorScheme(storedColorScheme());
	const root = document.getElementById('root');
	if (root === null) throw new TypeError('index.html lacks #root');
	try {
		await Promise.all([loadFonts(), loadTexts()]);
	} catch {
		root.textContent = NO_TEXTS;
		return;
	}
	createRoot(root).render(
		<StrictMode>
			<QueryClientProvider client={graphClient(store)}>
				<RouterProvider router={createPageRouter(createBrowserHistory(), basepath)} />
			</QueryClientProvider>
		</StrictMode>,
	);
}

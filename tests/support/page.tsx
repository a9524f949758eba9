import './jsdom.ts';
import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { configure, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import type { Language } from '#graph/model/language.ts';
import type { GraphStore } from '#graph/store/graph-store.ts';
import { memoryStore } from '#graph/store/memory-store.ts';
import { graphClient } from '#web/data/graph-store.ts';
import { I18nProvider } from '#web/i18n/use-words.tsx';
import { createPageRouter } from '#web/router.tsx';
import { parseQueryString, toQueryString } from '#web/ui/url-params.ts';
import { smallDataset } from './small-dataset.ts';

// A machine may be busy; a test that passes does not wait.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 20_000 });

const QUERY_STRING = { parseSearch: parseQueryString, stringifySearch: toQueryString } as const;

/** A panel alone, over the small dataset, in a language. */
export function renderPanel(
	panel: ReactNode,
	{ lang = 'nb', store = memoryStore(smallDataset) }: { lang?: Language; store?: GraphStore } = {},
) {
	const root = createRootRoute({ component: () => <I18nProvider lang={lang}>{panel}</I18nProvider> });
	const rest = createRoute({ getParentRoute: () => root, path: '$' });
	const router = createRouter({
		...QUERY_STRING,
		routeTree: root.addChildren([rest]),
		history: createMemoryHistory({ initialEntries: ['/'] }),
	});
	return render(
		<QueryClientProvider client={graphClient(store)}>
			<RouterProvider router={router} />
		</QueryClientProvider>,
	);
}

/** The whole page at an address, over the small dataset. */
export function renderPage(address: string, store: GraphStore = memoryStore(smallDataset)) {
	const router = createPageRouter(createMemoryHistory({ initialEntries: [address] }));
	const page = render(
		<QueryClientProvider client={graphClient(store)}>
			<RouterProvider router={router} />
		</QueryClientProvider>,
	);
	return { ...page, router };
}

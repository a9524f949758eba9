import {
	type AnyRouter,
	createRootRouteWithContext,
	createRoute,
	createRouter,
	lazyRouteComponent,
	notFound,
	type RouterHistory,
	redirect,
	retainSearchParams,
} from '@tanstack/react-router';
import { NodeId } from '#graph/model/ids.ts';
import { ErrorPage, NotFoundPage } from '#web/app/error-page.tsx';
import { PageFrame } from '#web/app/page-frame.tsx';
import { compareParameters } from '#web/compare/model/parameters.ts';
import { chunk } from '#web/data/chunk.ts';
import { exploreParameters } from '#web/explore/model/url.ts';
import { resourcesParameters } from '#web/resources/url.ts';
import { later } from '#web/ui/later.ts';
import {
	type DroppedParameter,
	type PageSearch,
	type Parameters,
	pageParameters,
	parseQueryString,
	readSearch,
	type SearchOf,
	toQueryString,
} from '#web/ui/url-params.ts';

/** Unknown parameters are dropped here and reported by the page frame. */
function reading<P extends Parameters>(parameters: P) {
	return (raw: Record<string, unknown>): SearchOf<P> => readSearch(parameters, raw).search;
}

function knownIds<K extends string>(params: Record<K, string>): Record<K, NodeId> {
	const entries = Object.entries<string>(params).map(([name, value]) => {
		const id = NodeId.safeParse(value);
		if (!id.success) throw notFound();
		return [name, id.data];
	});
	// `fromEntries` loses the type of the keys.
	return Object.fromEntries(entries) as Record<K, NodeId>;
}

interface PageContext {
	/** Unknown parameters of the URL that the page was opened with. */
	readonly dropped: readonly DroppedParameter[];
}

const root = createRootRouteWithContext<PageContext>()({
	validateSearch: reading(pageParameters),
	search: { middlewares: [retainSearchParams<PageSearch>(['lang'])] },
	component: PageFrame,
	notFoundComponent: NotFoundPage,
});

const explore = createRoute({
	getParentRoute: () => root,
	path: '/',
	validateSearch: reading(exploreParameters),
	staticData: { parameters: exploreParameters },
	component: lazyRouteComponent(() => chunk(import('#web/explore/explore-page.tsx')), 'ExplorePage'),
});

const chooseModels = createRoute({
	getParentRoute: () => root,
	path: '/sammenlign',
	validateSearch: reading(compareParameters),
	staticData: { parameters: compareParameters },
	beforeLoad: () => {
		throw redirect({
			to: '/sammenlign/$a/$b',
			params: { a: NodeId.parse('no.km'), b: NodeId.parse('dk.mdk') },
			search: true,
			replace: true,
		});
	},
});

const compare = createRoute({
	getParentRoute: () => root,
	path: '/sammenlign/$a/$b',
	params: { parse: knownIds<'a' | 'b'>, stringify: (params) => params },
	validateSearch: reading(compareParameters),
	staticData: { parameters: compareParameters },
	component: lazyRouteComponent(() => later(import('#web/compare/compare-page.tsx')), 'ComparePage'),
});

const resources = createRoute({
	getParentRoute: () => root,
	path: '/ressurser',
	validateSearch: reading(resourcesParameters),
	staticData: { parameters: resourcesParameters },
	component: lazyRouteComponent(() => later(import('#web/resources/resources-page.tsx')), 'ResourcesPage'),
});

const node = createRoute({
	getParentRoute: () => root,
	path: '/node/$id',
	params: { parse: knownIds<'id'>, stringify: (params) => params },
	component: lazyRouteComponent(() => later(import('#web/details/node-page.tsx')), 'NodePage'),
});

const about = createRoute({
	getParentRoute: () => root,
	path: '/om',
	component: lazyRouteComponent(() => later(import('#web/about/about-page.tsx')), 'AboutPage'),
});

const complete = createRoute({
	getParentRoute: () => root,
	path: '/fullfor',
	component: lazyRouteComponent(() => later(import('#web/contribute/contribute-page.tsx')), 'ContributePage'),
});

const routeTree = root.addChildren([explore, chooseModels, compare, resources, node, about, complete]);

export function createPageRouter(history: RouterHistory, basepath = import.meta.env.BASE_URL) {
	const router = createRouter({
		routeTree,
		basepath,
		history,
		parseSearch: parseQueryString,
		stringifySearch: toQueryString,
		search: { strict: true },
		defaultErrorComponent: ErrorPage,
		defaultPreload: 'intent',
		scrollRestoration: true,
		context: { dropped: [] },
	});
	router.update({ ...router.options, context: { dropped: droppedParameters(router) } });
	return router;
}

/** Read once at the start, because the router drops unknown parameters at once. */
function droppedParameters({ history, latestLocation, getMatchedRoutes }: AnyRouter): readonly DroppedParameter[] {
	const { search } = history.location;
	const [routes] = getMatchedRoutes(latestLocation.pathname);
	const known: Parameters = Object.assign({}, pageParameters, ...routes.map((route) => route.options.staticData?.parameters));
	return readSearch(known, parseQueryString(search)).dropped;
}

declare module '@tanstack/react-router' {
	interface Register {
		router: ReturnType<typeof createPageRouter>;
	}
	interface StaticDataRouteOption {
		/** The page's own query parameters. */
		parameters?: Parameters;
	}
}

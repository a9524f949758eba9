import { queryOptions } from '@tanstack/react-query';
import { LAYOUTS, type LayoutName, loadLayout } from '#web/diagram/layout/layouts.ts';

/** Injected because diagram/ must not import canvas/. */
const TOOLS = { forces: async () => (await import('#web/canvas/force.ts')).networkForces };

/** The code-split chunk of a layout, fetched once and never stale; undefined where the layout is built in. */
export function layoutQuery(name: LayoutName) {
	const definition = LAYOUTS[name];
	if (definition.load === 'built in') return undefined;
	return queryOptions({
		queryKey: ['layout', name],
		queryFn: () => loadLayout(definition, TOOLS),
		staleTime: Number.POSITIVE_INFINITY,
		gcTime: Number.POSITIVE_INFINITY,
		networkMode: 'always',
		structuralSharing: false,
	});
}

import { queryOptions } from '@tanstack/react-query';
import { LAYOUTS, type LayoutName, loadLayout } from '#web/diagram/layout/layouts.ts';

/** Where the algorithms of view-model get what only the canvas has. */
const TOOLS = { forces: async () => (await import('#web/canvas/force.ts')).networkForces };

/** The code of a layout, which comes once it is needed and never grows old; none where it is built in. */
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

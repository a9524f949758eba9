import { queryOptions } from '@tanstack/react-query';
import type { LayoutName } from '#web/state/explorer.ts';
import type { OtherLayout } from '#web/view-model/layout.ts';
import { useMaybe } from './use-maybe.ts';

type OtherName = Exclude<LayoutName, 'levels'>;

async function modelLayout(): Promise<OtherLayout> {
	return (await import('#web/view-model/model-layout.ts')).modelLayout;
}

async function networkLayout(): Promise<OtherLayout> {
	const [layout, forces] = await Promise.all([import('#web/view-model/layout-network.ts'), import('#web/canvas/network-forces.ts')]);
	return layout.networkLayout(forces.networkForces);
}

const LAYOUTS: Readonly<Record<OtherName, () => Promise<OtherLayout>>> = { wheel: modelLayout, tree: modelLayout, network: networkLayout };

/** Code that comes once it is needed, and never grows old. */
function layoutQuery(name: OtherName) {
	return queryOptions({
		queryKey: ['layout', name],
		queryFn: LAYOUTS[name],
		staleTime: Number.POSITIVE_INFINITY,
		gcTime: Number.POSITIVE_INFINITY,
		networkMode: 'always',
		structuralSharing: false,
	});
}

/** What lays out anything but the levels, which are all that the first picture has a use for. */
export function useOtherLayout(name: LayoutName): { readonly other: OtherLayout | undefined; readonly isLoading: boolean } {
	const { answer, isLoading } = useMaybe(name === 'levels' ? undefined : layoutQuery(name));
	return { other: answer, isLoading };
}

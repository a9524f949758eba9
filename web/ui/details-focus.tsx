import { createContext, type ReactNode, useMemo, useState } from 'react';
import type { NodeId } from '#graph/model/ids.ts';

interface Wish {
	/** The node whose details are to take the focus once they are loaded. */
	readonly wanted: NodeId | undefined;
	readonly wish: (id: NodeId | undefined) => void;
}

/** Lets the search in the page header move the focus to details that have not loaded yet. */
export const DetailsFocus = createContext<Wish>({ wanted: undefined, wish: () => undefined });

export function DetailsFocusProvider({ children }: { readonly children: ReactNode }) {
	const [wanted, wish] = useState<NodeId>();
	const value = useMemo(() => ({ wanted, wish }), [wanted]);
	return <DetailsFocus value={value}>{children}</DetailsFocus>;
}

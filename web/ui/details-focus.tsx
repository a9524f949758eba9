import { createContext, type ReactNode, useMemo, useState } from 'react';
import type { NodeId } from '#graph/model/ids.ts';

interface Wish {
	/** What the reader wants to read next, though she is not in its details yet. */
	readonly wanted: NodeId | undefined;
	readonly wish: (id: NodeId | undefined) => void;
}

/** Lets the search, which stands on every page, send the reader to details that are still to come. */
export const DetailsFocus = createContext<Wish>({ wanted: undefined, wish: () => undefined });

export function DetailsFocusProvider({ children }: { readonly children: ReactNode }) {
	const [wanted, wish] = useState<NodeId>();
	const value = useMemo(() => ({ wanted, wish }), [wanted]);
	return <DetailsFocus value={value}>{children}</DetailsFocus>;
}

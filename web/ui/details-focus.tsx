import { createContext, type ReactNode, useMemo, useState } from 'react';
import type { NodeId } from '#graph/model/ids.ts';

interface FocusRequest {
	/** The node whose details are to take the focus once they are loaded. */
	readonly requested: NodeId | undefined;
	readonly request: (id: NodeId | undefined) => void;
}

/** Lets the search in the page header move the focus to details that have not loaded yet. */
export const DetailsFocus = createContext<FocusRequest>({ requested: undefined, request: () => undefined });

export function DetailsFocusProvider({ children }: { readonly children: ReactNode }) {
	const [requested, request] = useState<NodeId>();
	const value = useMemo(() => ({ requested, request }), [requested]);
	return <DetailsFocus value={value}>{children}</DetailsFocus>;
}

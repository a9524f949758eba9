import type { Box } from '#web/diagram/geometry.ts';
import type { Places } from './layout.ts';

export interface ForcesProblem {
	/** Where cards begin, and the room that they want. */
	readonly cards: readonly (Box & { readonly id: string })[];
	readonly links: readonly { readonly from: string; readonly to: string; readonly isFar: boolean }[];
	/** Cards that stay where they are. */
	readonly fixed: ReadonlySet<string>;
}

/** Finds places that keep linked cards near each other and others apart. */
export type Forces = (problem: ForcesProblem) => Places;

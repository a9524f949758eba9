import { memo } from 'react';
import type { Bundle } from '#web/view-model/compare-rows.ts';
import { linkPath } from '#web/view-model/link-shape.ts';
import { LinkShape } from './link-shape.tsx';

/** What lines do; the same object for all of them at all times, so that scrolling draws only the lines that come or move. */
export interface LinkActions {
	readonly point: (id: string | undefined) => void;
	readonly choose: (bundle: Bundle) => void;
}

interface FacingLinkProps {
	readonly bundle: Bundle;
	readonly y1: number;
	readonly x2: number;
	readonly y2: number;
	readonly isActive: boolean;
	readonly actions: LinkActions;
}

/** One line between the trees, wider to the pointer than to the eye. */
export const FacingLink = memo(function FacingLink({ bundle, y1, x2, y2, isActive, actions }: FacingLinkProps) {
	const ends = { x1: 0, y1, x2, y2 };
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: for pointers; by keyboard the links stand in the panel
		<g
			className="facing-link"
			data-active={isActive || undefined}
			data-mappings={bundle.mappings.map(({ id }) => id).join(' ')}
			onClick={() => actions.choose(bundle)}
			onPointerEnter={() => actions.point(bundle.id)}
			onPointerLeave={() => actions.point(undefined)}
		>
			<LinkShape ends={ends} kind={bundle.kind} />
			<path className="link-reach" d={linkPath(ends)} />
		</g>
	);
});

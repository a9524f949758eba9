import type { Hover } from './canvas-view.ts';

export interface TooltipContent {
	readonly title: string;
	readonly kind?: string;
	readonly lines: readonly string[];
}

const OFFSET = 14;
/** Its max-inline-size in canvas.css. */
const WIDTH = 304;

/** Full label and relations beside the pointer. Hidden from assistive technology: the list and the details have the same text. */
export function Tooltip({ content, at }: { readonly content: TooltipContent; readonly at: Hover }) {
	const isLeft = at.x > WIDTH + OFFSET;
	return (
		<div
			className="diagram-tooltip popup small"
			aria-hidden="true"
			style={{
				insetBlockStart: `${at.y + OFFSET}px`,
				...(isLeft ? { insetInlineStart: `${at.x - OFFSET}px`, translate: '-100% 0' } : { insetInlineStart: `${at.x + OFFSET}px` }),
			}}
		>
			<strong>{content.title}</strong>
			{content.kind}
			{content.lines.length > 0 && (
				<ul className="subtle">
					{content.lines.map((line) => (
						<li key={line}>{line}</li>
					))}
				</ul>
			)}
		</div>
	);
}

import type { Hover } from './canvas-view.ts';

/** What is said of a card or line under the pointer. */
export interface TooltipContent {
	readonly title: string;
	readonly kind?: string;
	readonly lines: readonly string[];
}

const AWAY = 14;
const WIDTH = 304;

/** The full label and the words of relations beside the pointer. The list and the details say the same to those who do not point. */
export function Tooltip({ tip, at }: { readonly tip: TooltipContent; readonly at: Hover }) {
	const isLeft = at.x > WIDTH + AWAY;
	return (
		<div
			className="picture-tip popup small"
			aria-hidden="true"
			style={{
				insetBlockStart: `${at.y + AWAY}px`,
				...(isLeft ? { insetInlineStart: `${at.x - AWAY}px`, translate: '-100% 0' } : { insetInlineStart: `${at.x + AWAY}px` }),
			}}
		>
			<strong>{tip.title}</strong>
			{tip.kind}
			{tip.lines.length > 0 && (
				<ul className="subtle">
					{tip.lines.map((line) => (
						<li key={line}>{line}</li>
					))}
				</ul>
			)}
		</div>
	);
}

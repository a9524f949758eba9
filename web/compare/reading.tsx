import { useId } from 'react';
import { ConceptName } from '#web/compare/mapping/concept-card.tsx';
import { ConceptAnswer } from '#web/compare/mapping/counterpart.tsx';
import { type ComparedPart, conceptCount } from '#web/compare/model/sides.ts';
import { otherSide } from '#web/compare/model/state.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { NodeTitle } from '#web/node/node-title.tsx';
import type { ComparedContext, ViewContext } from './context.ts';
import { MissingNamesItems } from './gaps.tsx';

/** Both models in full, concept by concept, to read from top to bottom and to print. */
export function ReadingView({ state, sides, names }: ViewContext) {
	return [sides.left, sides.right].map((side) => <SideList key={side.side} state={state} side={side} names={names} />);
}

function SideList(context: ComparedContext) {
	const { side, names } = context;
	const { t } = useI18n();
	const heading = useId();
	const other = otherSide(side.side);
	return (
		<section className="compare-below" id={side.side} aria-labelledby={heading}>
			<header className="compare-bar">
				<h2 id={heading}>{t('compare:fromTo', { from: names[side.side].name, to: names[other].name })}</h2>
				<p className="compare-note">{t('compare:concepts', { count: conceptCount(side.parts) })}</p>
			</header>
			<div className="compare-columns">
				<p>
					<NodeTitle node={side.own} />
				</p>
				<p>{t('vocabulary:mapping')}</p>
				<p>
					<NodeTitle node={side.other} />
				</p>
			</div>
			{side.parts.map((part) => (
				<Block key={part.node.id} part={part} {...context} />
			))}
			{side.missing.length > 0 && (
				<ul className="compare-block">
					<MissingNamesItems missing={side.missing} sideName={names[side.side]} />
				</ul>
			)}
		</section>
	);
}

interface PartProps extends ComparedContext {
	readonly part: ComparedPart;
}

function Block({ part, ...context }: PartProps) {
	const heading = useId();
	return (
		<section className="compare-block" aria-labelledby={heading}>
			<div className="compare-row">
				<h3 className="concept-box" id={heading}>
					<ConceptName node={part.node} sideName={context.names[context.side.side]} />
				</h3>
				<ConceptAnswer part={part} {...context} />
			</div>
			<Parts part={part} depth={1} {...context} />
		</section>
	);
}

interface PartsProps extends PartProps {
	readonly depth: number;
}

function Parts({ part, depth, ...context }: PartsProps) {
	if (part.parts.length + part.missing.length === 0) return null;
	const sideName = context.names[context.side.side];
	return (
		<ul className="compare-parts" style={{ '--depth': depth } as React.CSSProperties}>
			{part.parts.map((child) => (
				<li key={child.node.id}>
					<div className="compare-row">
						<p className="concept-box" data-group={child.answer === undefined || undefined}>
							<ConceptName node={child.node} sideName={sideName} />
						</p>
						<ConceptAnswer part={child} {...context} />
					</div>
					<Parts part={child} depth={depth + 1} {...context} />
				</li>
			))}
			<MissingNamesItems missing={part.missing} sideName={sideName} />
		</ul>
	);
}

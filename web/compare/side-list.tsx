import { useId } from 'react';
import { useWords } from '#web/i18n/use-words.tsx';
import { NodeTitle } from '#web/panels/node-title.tsx';
import { otherSide } from '#web/state/comparison.ts';
import { type ComparedPart, conceptCount } from '#web/view-model/compare-side.ts';
import type { ComparedContext } from './compared-context.ts';
import { ConceptAnswer } from './concept-answer.tsx';
import { ConceptName } from './concept-name.tsx';
import { MissingNamesItems } from './missing-names-list.tsx';

/** Every concept of one side in its owner's order, each with how the other side answers. */
export function SideList(context: ComparedContext) {
	const { side, names } = context;
	const { t } = useWords();
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
				<p>{t('vocabulary:samsvar')}</p>
				<p>
					<NodeTitle node={side.other} />
				</p>
			</div>
			{side.parts.map((part) => (
				<Block key={part.node.id} part={part} {...context} />
			))}
			{side.missing.length > 0 && (
				<ul className="compare-block">
					<MissingNamesItems missing={side.missing} />
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
					<ConceptName node={part.node} />
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
	return (
		<ul className="compare-parts" style={{ '--depth': depth } as React.CSSProperties}>
			{part.parts.map((child) => (
				<li key={child.node.id}>
					<div className="compare-row">
						<p className="concept-box" data-group={child.answer === undefined || undefined}>
							<ConceptName node={child.node} />
						</p>
						<ConceptAnswer part={child} {...context} />
					</div>
					<Parts part={child} depth={depth + 1} {...context} />
				</li>
			))}
			<MissingNamesItems missing={part.missing} />
		</ul>
	);
}

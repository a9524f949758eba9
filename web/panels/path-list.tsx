import type { NodeId } from '#graph/model/ids.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import { titleOf } from '#web/view-model/labels.ts';
import { ARROWS, isOurs, type PathSentence, type PathStep, pathText } from '#web/view-model/path-sentences.ts';
import { NodeButton } from './node-button.tsx';
import { useCopy } from './use-copy.ts';

interface PathListProps {
	readonly sentences: readonly PathSentence[];
	readonly onSelect: (id: NodeId) => void;
	readonly onPoint: (key: string | undefined) => void;
}

/** Every path as a sentence whose nodes can be selected; pointing at one lights it alone. */
export function PathList({ sentences, onSelect, onPoint }: PathListProps) {
	const { t } = useWords();
	return (
		<>
			<ol className="path-list stack" aria-label={t('paths:list')}>
				{sentences.map((sentence) => (
					<li
						className="box"
						key={sentence.key}
						onPointerEnter={() => onPoint(sentence.key)}
						onPointerLeave={() => onPoint(undefined)}
						onFocus={() => onPoint(sentence.key)}
						onBlur={() => onPoint(undefined)}
					>
						<NodeButton node={sentence.start} onSelect={onSelect} />
						{sentence.steps.map(({ step, node }) => (
							<span key={node.id} className="path-pair">
								{' '}
								<StepWords step={step} /> <NodeButton node={node} onSelect={onSelect} />
							</span>
						))}
					</li>
				))}
			</ol>
			<CopyPaths sentences={sentences} />
		</>
	);
}

/** The relation's own word between arrows; by ear, its word from this side. */
function StepWords({ step }: { readonly step: PathStep }) {
	const { t } = useWords();
	const words = useStepWords();
	const { quality } = step.relation.evidence;
	const arrow = <span aria-hidden="true">{ARROWS[step.way]}</span>;
	return (
		<span className="path-step subtle" data-quality={quality}>
			{arrow}{' '}
			<span className="path-word" aria-hidden={step.way === 'backward'}>
				{words(step)}
			</span>
			{step.way === 'backward' && <span className="visually-hidden path-heard" data-heard={t(`vocabulary:relationBack.${step.kind}`)} />}
			{quality !== 'stated' && (
				<span className="evidence-mark" data-quality={quality}>
					{' '}
					({isOurs(step) ? t('paths:ours') : t('paths:secondary')})
				</span>
			)}{' '}
			{arrow}
		</span>
	);
}

function useStepWords(): (step: PathStep) => string {
	const { t } = useWords();
	return ({ kind, relation }) => {
		const phrase = t(`vocabulary:relation.${kind}`);
		return relation.mutual ? t('vocabulary:mutual', { phrase }) : phrase;
	};
}

function CopyPaths({ sentences }: { readonly sentences: readonly PathSentence[] }) {
	const { t, lang } = useWords();
	const step = useStepWords();
	const { state, copy } = useCopy();
	const text = sentences
		.map((sentence) => pathText(sentence, { title: (node) => titleOf(node, lang).text, step, ours: t('paths:ours') }))
		.join('\n');
	return (
		<div className="path-copy">
			<button type="button" className="ds-link" data-size="sm" onClick={() => void copy(text)}>
				{t('paths:copy')}
			</button>
			<span role="status" className="copy-status">
				{state === 'copied' && t('paths:copied')}
				{state === 'failed' && t('paths:copyFailed')}
			</span>
			{state === 'failed' && <pre>{text}</pre>}
		</div>
	);
}

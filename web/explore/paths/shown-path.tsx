import type { ReactNode } from 'react';
import type { NodeId } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import { NODE_KINDS } from '#graph/model/vocabulary.ts';
import { changePath } from '#web/explore/model/state.ts';
import { countryName } from '#web/i18n/format.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { shortTitleOf, type Title } from '#web/node/title.ts';
import { useKindWords } from '#web/node/use-kind-words.ts';
import { useCopy } from '#web/ui/copy.tsx';
import type { Path } from './path-steps.ts';
import { PlayButtons, usePlay } from './play.tsx';
import { pathText, sayStep, sentenceOf } from './say-step.ts';
import type { Paths } from './use-paths.ts';

type ShownPathProps = Paths['story'] & {
	readonly shown: Path;
	/** How many nodes of the path the diagram does not show. */
	readonly hidden: number;
	readonly onShowHidden: () => void;
	/** What the paths may follow. */
	readonly ways: ReactNode;
	readonly onSelect: (id: NodeId) => void;
};

/** One path as a strip of cards and as sentences, with the others to choose from. */
export function ShownPath(props: ShownPathProps) {
	const { found, shown, step, hidden, onStep, onSelect } = props;
	const { t } = useI18n();
	const play = usePlay({ count: shown.steps.length, step, onStep });
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys only repeat what the step buttons do.
		<div className="path-shown stack" onKeyDown={play.onKeyDown}>
			<div className="path-tools row">
				{found.paths.map((path, i) => (
					<PathChip key={path.key} {...props} path={path} number={i + 1} />
				))}
				<PlayButtons {...play} />
				<CopyPath path={shown} />
				{props.ways}
			</div>
			{hidden > 0 && (
				<p className="paths-hidden">
					{t('paths:hidden', { count: hidden })}{' '}
					<button type="button" className="ds-link" data-size="sm" onClick={props.onShowHidden}>
						{t('paths:showHidden')}
					</button>
				</p>
			)}
			<PathStrip path={shown} step={step} onSelect={onSelect} />
			<PathSentences path={shown} step={step} />
			<p className="visually-hidden" role="status">
				<StepSaid path={shown} step={step} />
			</p>
		</div>
	);
}

type PathChipProps = ShownPathProps & { readonly path: Path; readonly number: number };

/** Chooses a path; pointing at it shows it in the diagram. */
function PathChip({ found, shown, path, number, onChange, onPoint }: PathChipProps) {
	const { t } = useI18n();
	const isShown = path.key === shown.key;
	const steps = t('paths:steps', { count: path.steps.length });
	return (
		<button
			type="button"
			className="ds-chip path-chip"
			data-size="sm"
			aria-pressed={isShown}
			onClick={() => onChange((now) => changePath(now, { shown: number }))}
			onPointerEnter={() => onPoint(path.key)}
			onPointerLeave={() => onPoint(undefined)}
			onFocus={() => onPoint(path.key)}
			onBlur={() => onPoint(undefined)}
		>
			{isShown ? t('paths:wayOf', { number, count: found.paths.length, steps }) : t('paths:way', { number })}
		</button>
	);
}

interface StepsProps {
	readonly path: Path;
	/** The step being told, from 0. */
	readonly step: number | undefined;
}

function PathStrip({ path: { start, steps }, step: told, onSelect }: StepsProps & Pick<ShownPathProps, 'onSelect'>) {
	const { t } = useI18n();
	const isTold = (i: number) => told === undefined || told === i;
	return (
		<ol className="path-strip" aria-label={t('paths:strip')}>
			<li data-told={told === undefined || told === 0}>
				<PathCard node={start} onSelect={onSelect} />
			</li>
			{steps.map((step, i) => (
				<li key={step.relation.id} data-told={isTold(i) || isTold(i + 1)}>
					<PathArrow step={step} isTold={isTold(i)} />
					<PathCard node={step.node} onSelect={onSelect} />
				</li>
			))}
		</ol>
	);
}

function PathCard({ node, onSelect }: { readonly node: Node } & Pick<ShownPathProps, 'onSelect'>) {
	const { t, lang } = useI18n();
	const { wordOf } = useKindWords();
	const title = shortTitleOf(node, lang);
	const facts = [
		wordOf(node),
		node.country && countryName(node.country, lang),
		title.origin !== 'owner' && t(`vocabulary:originShort.${title.origin}`),
	];
	return (
		<button
			type="button"
			className="path-card"
			data-family={NODE_KINDS[node.kind].family}
			data-kind={node.kind}
			onClick={() => onSelect(node.id)}
		>
			<Named title={title} />
			<small>{facts.filter(Boolean).join(' · ')}</small>
		</button>
	);
}

/** The words above, the evidence below. */
function PathArrow({ step, isTold }: { readonly step: Path['steps'][number]; readonly isTold: boolean }) {
	const words = useI18n();
	const { label, evidence } = sayStep(step, words);
	return (
		<span
			className="path-arrow"
			data-quality={step.relation.evidence.quality}
			data-mutual={step.relation.mutual === true}
			data-told={isTold}
			data-mapping={'confidence' in step.relation}
		>
			<span className="path-verb">{label}</span>
			<span className="path-line" aria-hidden="true" />
			<small className="path-evidence">{evidence}</small>
		</span>
	);
}

function Named({ title }: { readonly title: Title }) {
	const { lang } = useI18n();
	return <b lang={title.lang === lang ? undefined : title.lang}>{title.text}</b>;
}

export function PathSentences({ path, step: told }: StepsProps) {
	const words = useI18n();
	return (
		<ol className="path-sentences" aria-label={words.t('paths:list')}>
			{path.steps.map((step, i) => {
				const { before, phrase, node, tail, reason } = sayStep(step, words);
				return (
					<li key={step.relation.id} aria-current={told === i ? 'step' : undefined} data-told={told === undefined || told === i}>
						<Named title={before} /> {phrase} <Named title={node} />
						{tail} <span className="subtle">{reason}</span>
					</li>
				);
			})}
		</ol>
	);
}

function StepSaid({ path, step: told }: StepsProps) {
	const words = useI18n();
	const step = told === undefined ? undefined : path.steps[told];
	if (step === undefined || told === undefined) return null;
	return `${words.t('paths:stepOf', { number: told + 1, count: path.steps.length })}. ${sentenceOf(sayStep(step, words))}`;
}

/** The heading of a path in copied text and on paper. */
export function usePathTitle({ start, steps }: Path): string {
	const { t, lang } = useI18n();
	const end = steps.at(-1)?.node ?? start;
	return t('paths:title', { from: shortTitleOf(start, lang).text, to: shortTitleOf(end, lang).text });
}

function CopyPath({ path }: { readonly path: Path }) {
	const words = useI18n();
	const { t } = words;
	const { state, copy } = useCopy();
	const text = pathText(usePathTitle(path), path, words);
	return (
		<span className="path-copy">
			<button type="button" className="ds-link" data-size="sm" onClick={() => void copy(text)}>
				{t('paths:copy')}
			</button>
			<span role="status" className="copy-status">
				{state === 'copied' && t('paths:copied')}
				{state === 'failed' && t('paths:copyFailed')}
			</span>
			{state === 'failed' && <pre>{text}</pre>}
		</span>
	);
}

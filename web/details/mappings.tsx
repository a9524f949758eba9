import { Link } from '@tanstack/react-router';
import { type ReactNode, use } from 'react';
import { ASSESSMENT_RESULTS, type Assessment, type AssessmentResult } from '#graph/model/assessment.ts';
import type { NodeId, RelationId } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import { isMapping } from '#graph/model/relation.ts';
import type { RelationKind } from '#graph/model/vocabulary.ts';
import type { NodeAnswer } from '#graph/queries/node.ts';
import { formatDate } from '#web/i18n/format.ts';
import { Localized } from '#web/i18n/localized.tsx';
import { useI18n } from '#web/i18n/use-words.tsx';
import { confidenceLevel } from '#web/node/kind-style.ts';
import { NodeLink } from '#web/node/node-link.tsx';
import { ModelName, NodeTitle } from '#web/node/node-title.tsx';
import type { ReadMapping } from '#web/node/relation-groups.ts';
import { titleOf } from '#web/node/title.ts';
import { StandalonePage } from '#web/ui/standalone-page.ts';
import { countOf, type ModelMappings, mappingsByModel } from './mappings-model.ts';

interface DetailsMappingsProps {
	readonly answer: NodeAnswer;
	readonly onSelect: (id: NodeId) => void;
}

/**
 * Mappings to other models with confidence and reason, those of the node apart from those of its parts, and the models
 * that have no counterpart or cannot be judged.
 */
export function DetailsMappings({ answer, onSelect }: DetailsMappingsProps) {
	const { t } = useI18n();
	const models = mappingsByModel(answer);
	const total = models.reduce((sum, one) => sum + countOf(one), 0);
	if (total === 0 && answer.assessments.length === 0) return null;
	const isUnreviewed = [...answer.relations, ...answer.below].every(({ relation }) => !isMapping(relation) || !relation.reviewed);
	return (
		<section aria-labelledby="details-mappings" className="details-section details-mappings stack">
			<h3 id="details-mappings">
				{t('details:mappings')} {total > 0 && <span className="count">{total}</span>}
			</h3>
			{isUnreviewed && <p className="subtle">{t('details:mappingsOurs')}</p>}
			{models.map((one) => (
				<MappingsInto key={one.model ?? ''} node={answer.node} mappings={one} onSelect={onSelect} />
			))}
			{ASSESSMENT_RESULTS.map((result) => (
				<Assessments key={result} result={result} assessments={answer.assessments.filter((assessment) => assessment.result === result)} />
			))}
		</section>
	);
}

interface MappingsIntoProps {
	readonly node: Node;
	readonly mappings: ModelMappings;
	readonly onSelect: (id: NodeId) => void;
}

function MappingsInto({ node, mappings: { model, own, below }, onSelect }: MappingsIntoProps) {
	const { t } = useI18n();
	return (
		<>
			{model !== undefined && (
				<h4 className="mapping-model">
					<ModelName id={model} /> <span className="count">{own.length + below.length}</span>
				</h4>
			)}
			{below.length > 0 && <p className="note">{t('mapping:counts', { own: own.length, below: below.length })}</p>}
			{own.length > 0 && (
				<ul className="mapping-list stack">
					{own.map((read) => (
						<li key={read.mapping.id}>
							<MappingLine node={node} read={read} onSelect={onSelect} />
						</li>
					))}
				</ul>
			)}
			{below.length > 0 && (
				<details className="mapping-below">
					<summary>
						{t('mapping:belowHeading')} <span className="count">{below.length}</span>
					</summary>
					<ul className="stack">
						{below.map(({ relation, part, other }) => (
							<li key={`${relation.id} ${part.id}`}>
								<OpenMapping shown={node.id} id={relation.id} from={part} kind={relation.kind} to={other}>
									<NodeTitle node={part} /> <span className="mapping-word">{t(`vocabulary:relation.${relation.kind}`)}</span>{' '}
									<NodeTitle node={other} />
								</OpenMapping>
							</li>
						))}
					</ul>
				</details>
			)}
		</>
	);
}

interface OpenMappingProps {
	/** The node whose details these are. */
	readonly shown: NodeId;
	readonly id: RelationId;
	readonly from: Node;
	readonly kind: RelationKind;
	readonly to: Node;
	readonly children: ReactNode;
}

/** Opens the mapping in the diagram, here in place of the details. */
function OpenMapping({ shown, id, from, kind, to, children }: OpenMappingProps) {
	const { t, lang } = useI18n();
	const label = t('compare:show', {
		from: titleOf(from, lang).text,
		word: t(`vocabulary:relation.${kind}`),
		to: titleOf(to, lang).text,
	});
	const look = { className: 'ds-link', 'aria-label': label, activeProps: {} } as const;
	if (use(StandalonePage)) {
		return (
			<Link to="/" search={{ selected: shown, mapping: id }} {...look}>
				{children}
			</Link>
		);
	}
	return (
		<Link from="/" to="/" search={(before) => ({ ...before, pair: undefined, mapping: id })} resetScroll={false} {...look}>
			{children}
		</Link>
	);
}

interface MappingLineProps {
	readonly node: Node;
	readonly read: ReadMapping;
	readonly onSelect: (id: NodeId) => void;
}

function MappingLine({ node, read: { kind, mapping, other }, onSelect }: MappingLineProps) {
	const { t, lang } = useI18n();
	const level = t(`terms:confidence.${confidenceLevel(mapping.confidence)}`);
	return (
		<article className="mapping-line box">
			<p>
				<span className="mapping-word">{t(`vocabulary:relation.${kind}`)}</span> <NodeLink node={other} onSelect={onSelect} />
			</p>
			<p className="note">
				{[
					other.country,
					t('details:confidence', { level }),
					t(`terms:basis.${mapping.basis}`),
					mapping.reviewed ? t('terms:reviewed') : undefined,
				]
					.filter((fact) => fact !== undefined)
					.join(' · ')}
			</p>
			<p>
				<Localized map={mapping.comment} />
			</p>
			<p className="note">
				{t('details:by', { author: mapping.author, date: formatDate(mapping.date, lang) })}
				{' · '}
				<OpenMapping shown={node.id} id={mapping.id} from={node} kind={kind} to={other}>
					{t('mapping:open')}
				</OpenMapping>
				{node.model && other.model && (
					<>
						{' · '}
						<Link to="/sammenlign/$a/$b" params={{ a: node.model, b: other.model }} search={{ mapping: mapping.id }}>
							{t('details:seeComparison')}
						</Link>
					</>
				)}
			</p>
		</article>
	);
}

interface AssessmentsProps {
	readonly result: AssessmentResult;
	readonly assessments: readonly Assessment[];
}

/** The models against which the node was assessed with this result. */
function Assessments({ result, assessments }: AssessmentsProps) {
	const { t } = useI18n();
	if (assessments.length === 0) return null;
	return (
		<>
			<h4 className="mapping-none">
				{t(`vocabulary:${result}`)} <span className="count">{assessments.length}</span>
			</h4>
			<ul className="mapping-list stack">
				{assessments.map((assessment) => (
					<li key={assessment.targetModel}>
						<AssessmentLine assessment={assessment} />
					</li>
				))}
			</ul>
		</>
	);
}

/** A model, and why the node has no mapping into it. */
function AssessmentLine({ assessment }: { readonly assessment: Assessment }) {
	const { t, lang } = useI18n();
	return (
		<article className="mapping-line box">
			<p>
				<ModelName id={assessment.targetModel} />
			</p>
			<p>
				<Localized map={assessment.reason} />
			</p>
			<p className="note">{t('details:by', { author: assessment.author, date: formatDate(assessment.date, lang) })}</p>
		</article>
	);
}

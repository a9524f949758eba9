import { Link } from '@tanstack/react-router';
import { ASSESSMENT_RESULTS, type Assessment, type AssessmentResult } from '#graph/model/assessment.ts';
import type { NodeId } from '#graph/model/ids.ts';
import type { Node } from '#graph/model/node.ts';
import type { NodeAnswer } from '#graph/queries/node.ts';
import { formatDate } from '#web/i18n/format.ts';
import { Localized } from '#web/i18n/localized.tsx';
import { useI18n } from '#web/i18n/use-words.tsx';
import { confidenceLevel } from '#web/node/kind-style.ts';
import { NodeLink } from '#web/node/node-link.tsx';
import { ModelName } from '#web/node/node-title.tsx';
import { mappingsOf, type ReadMapping } from '#web/node/relation-groups.ts';

interface DetailsMappingsProps {
	readonly answer: NodeAnswer;
	readonly onSelect: (id: NodeId) => void;
}

/** Mappings to other models with confidence and reason, and the models that have no counterpart or cannot be judged. */
export function DetailsMappings({ answer, onSelect }: DetailsMappingsProps) {
	const { t } = useI18n();
	const mappings = mappingsOf(answer);
	if (mappings.length === 0 && answer.assessments.length === 0) return null;
	return (
		<section aria-labelledby="details-mappings" className="details-section details-mappings stack">
			<h3 id="details-mappings">
				{t('details:mappings')} {mappings.length > 0 && <span className="count">{mappings.length}</span>}
			</h3>
			{mappings.every(({ mapping }) => !mapping.reviewed) && <p className="subtle">{t('details:mappingsOurs')}</p>}
			{mappings.length > 0 && (
				<ul className="mapping-list stack">
					{mappings.map((read) => (
						<li key={read.mapping.id}>
							<MappingLine node={answer.node} read={read} onSelect={onSelect} />
						</li>
					))}
				</ul>
			)}
			{ASSESSMENT_RESULTS.map((result) => (
				<Assessments key={result} result={result} assessments={answer.assessments.filter((assessment) => assessment.result === result)} />
			))}
		</section>
	);
}

interface MappingLineProps {
	readonly node: Node;
	readonly read: ReadMapping;
	readonly onSelect: (id: NodeId) => void;
}

function MappingLine({ node, read: { kind, mapping, other }, onSelect }: MappingLineProps) {
	const { t, lang } = useI18n();
	const level = t(`vocabulary:confidence.${confidenceLevel(mapping.confidence)}`);
	return (
		<article className="mapping-line box">
			<p>
				<span className="mapping-word">{t(`vocabulary:relation.${kind}`)}</span> <NodeLink node={other} onSelect={onSelect} />
			</p>
			<p className="note">
				{[
					other.country,
					t('details:confidence', { level }),
					t(`vocabulary:basis.${mapping.basis}`),
					mapping.reviewed ? t('vocabulary:reviewed') : undefined,
				]
					.filter((fact) => fact !== undefined)
					.join(' · ')}
			</p>
			<p>
				<Localized map={mapping.comment} />
			</p>
			<p className="note">
				{t('details:by', { author: mapping.author, date: formatDate(mapping.date, lang) })}
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

import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import type { Node } from '#graph/model/node.ts';
import { purposeGroups, type SharedPurpose, sharedPurposes } from '#web/compare/model/purposes.ts';
import type { Side } from '#web/compare/model/state.ts';
import { joinWords } from '#web/i18n/format.ts';
import { Localized } from '#web/i18n/localized.tsx';
import { useI18n } from '#web/i18n/use-words.tsx';
import { NodeTitle } from '#web/node/node-title.tsx';
import type { ViewContext } from './context.ts';

type ComparedPurposesProps = Pick<ViewContext, 'comparison' | 'names'>;

/** What the two models are for and whom, side by side, and which purposes they share. */
export const ComparedPurposes = memo(function ComparedPurposes(props: ComparedPurposesProps) {
	const { t, lang } = useI18n();
	const { purposes, audience } = props.comparison;
	if ([purposes.left, purposes.right, audience.left, audience.right].every(({ length }) => length === 0)) return null;
	const shared = sharedPurposes(props.comparison);
	return (
		<section className="compare-purposes" aria-labelledby="purposes-heading">
			{/* Closed, so that the comparison itself stays in view. */}
			<details>
				<summary>
					<h2 id="purposes-heading">{t('views:purposes.heading')}</h2>
					{shared.length > 0 && ` · ${t('views:purposes.shared').toLocaleLowerCase(lang)}: ${shared.length}`}
				</summary>
				<div className="compare-pair">
					<SidePurposes side="left" {...props} />
					<SidePurposes side="right" {...props} />
				</div>
				{shared.length > 0 && (
					<>
						<h3>
							{t('views:purposes.shared')} <span className="count">{shared.length}</span>
						</h3>
						<SharedPurposes shared={shared} />
					</>
				)}
			</details>
		</section>
	);
});

function SidePurposes({ side, comparison, names }: ComparedPurposesProps & { readonly side: Side }) {
	const { t, lang } = useI18n();
	const heading = `purposes-${side}`;
	const groups = purposeGroups(comparison, side);
	const audience = comparison.audience[side].map((one) => t(`terms:audience.${one}`));
	return (
		<section aria-labelledby={heading}>
			<h3 id={heading}>{names[side].name}</h3>
			<dl className="purpose-groups">
				{audience.length > 0 && (
					<div>
						<dt>{t('details:audience')}</dt>
						<dd>{joinWords(audience, lang)}</dd>
					</div>
				)}
				{groups.length === 0 && (
					<div>
						<dt>{t('views:purposes.whole')}</dt>
						<dd className="compare-note">{t('views:purposes.none')}</dd>
					</div>
				)}
				{groups.map(({ of, purposes }) => (
					<div key={of.id}>
						<dt>{of.id === comparison[side].id ? t('views:purposes.whole') : <NodeTitle node={of} />}</dt>
						<dd>
							<ul>
								{purposes.map((node) => (
									<li key={node.id}>
										<PurposeLink node={node} />
									</li>
								))}
							</ul>
						</dd>
					</div>
				))}
			</dl>
		</section>
	);
}

function PurposeLink({ node }: { readonly node: Node }) {
	return (
		<Link to="/" search={{ selected: node.id }}>
			<NodeTitle node={node} />
		</Link>
	);
}

/** Each with the reason for putting the two together, and how it is known. */
export function SharedPurposes({ shared }: { readonly shared: readonly SharedPurpose[] }) {
	const { t } = useI18n();
	return (
		<ul className="purpose-shared">
			{shared.map(({ relation: { id, evidence, note }, left, right }) => (
				<li key={id}>
					<NodeTitle node={left.node} /> <span aria-hidden="true">↔</span> <NodeTitle node={right.node} />{' '}
					<span className="compare-fact">
						{note && (
							<>
								<Localized map={note} />{' '}
							</>
						)}
						({t(`terms:evidence.${evidence.quality}`)})
					</span>
				</li>
			))}
		</ul>
	);
}

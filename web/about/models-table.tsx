import type { NodeId } from '#graph/model/ids.ts';
import type { Divisions, Node } from '#graph/model/node.ts';
import { type NodeKind, nodeKinds } from '#graph/model/vocabulary.ts';
import type { ModelsAnswer } from '#graph/queries/models.ts';
import type { SnapshotAnswer } from '#graph/queries/snapshot.ts';
import { countryName, joinWords } from '#web/i18n/format.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { formFor, kindWord } from '#web/node/kind-word.ts';
import { modelGroups } from '#web/node/model-groups.ts';
import { NodeTitle } from '#web/node/node-title.tsx';
import { titleOf } from '#web/node/title.ts';

interface AboutModelsProps {
	readonly models: ModelsAnswer['models'];
	readonly snapshot: SnapshotAnswer | undefined;
}

const COLUMNS = 4;

/** Models with their owners and missing names. */
export function AboutModels({ models, snapshot }: AboutModelsProps) {
	const { t, lang } = useI18n();
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reached by the keyboard
		<section className="table-frame" tabIndex={0} aria-label={t('about:ownersTitle')}>
			<table className="ds-table" data-size="sm">
				<thead>
					<tr>
						<th scope="col">{t('about:model')}</th>
						<th scope="col">{t('about:owner')}</th>
						<th scope="col">{t('about:found')}</th>
						<th scope="col">{t('about:missing')}</th>
					</tr>
				</thead>
				{modelGroups(models).map((group, i) => (
					<tbody key={group.name}>
						{i > 0 && (
							<tr>
								<th scope="rowgroup" colSpan={COLUMNS}>
									{t(`models.${group.name}`)}
								</th>
							</tr>
						)}
						{group.models.map((model) => {
							const owners = ownersOf(model.id, snapshot).map((owner) => titleOf(owner, lang).text);
							return (
								<tr key={model.id}>
									<th scope="row">
										<NodeTitle node={model} />
										{model.country && ` (${countryName(model.country, lang)})`}
									</th>
									<td>{owners.length > 0 ? joinWords(owners, lang) : t('about:ownerUnknown')}</td>
									<td>
										<Counts counts={model.sourced} divisions={model.divisions} />
									</td>
									<td>
										{Object.keys(model.declares).length === 0 ? (
											t('about:noDeclared')
										) : Object.values(model.missing).every((n) => n === 0) ? (
											t('about:nothingMissing')
										) : (
											<Counts counts={model.missing} divisions={model.divisions} />
										)}
									</td>
								</tr>
							);
						})}
					</tbody>
				))}
			</table>
		</section>
	);
}

function ownersOf(id: NodeId, snapshot: SnapshotAnswer | undefined): readonly Node[] {
	const owners = new Set(
		snapshot?.relations.filter((relation) => relation.kind === 'publishes' && relation.to === id).map((relation) => relation.from),
	);
	return snapshot?.nodes.filter((node) => owners.has(node.id)) ?? [];
}

interface CountsProps {
	readonly counts: Readonly<Partial<Record<NodeKind, number>>>;
	readonly divisions: Divisions | undefined;
}

function Counts({ counts, divisions }: CountsProps) {
	const { t, lang } = useI18n();
	const some = nodeKinds.map((kind) => ({ kind, count: counts[kind] ?? 0 })).filter(({ count }) => count > 0);
	if (some.length === 0) return t('about:noneFound');
	return joinWords(
		some.map(({ kind, count }) => t('about:foundCount', { count, kinds: kindWord(t, lang, divisions, kind, formFor(count)) })),
		lang,
	);
}

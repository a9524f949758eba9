import type { ModelsAnswer } from '#graph/queries/models.ts';
import type { SnapshotAnswer } from '#graph/queries/snapshot.ts';
import { Localized } from '#web/i18n/localized.tsx';
import { useWords } from '#web/i18n/use-words.tsx';
import { titleOf } from '#web/view-model/labels.ts';
import { missingKinds, placesToLook } from '#web/view-model/missing-names.ts';
import { NodeTitle } from './node-title.tsx';
import { OutsideLink } from './outside-link.tsx';
import { SheetDownload } from './sheet-download.tsx';
import { SourceLine } from './source-line.tsx';

interface MissingModelProps {
	readonly model: ModelsAnswer['models'][number];
	readonly snapshot: SnapshotAnswer | undefined;
}

/** What a model lacks, where its names may stand, and the sheet to write them into. */
export function MissingModel({ model, snapshot }: MissingModelProps) {
	const { t, lang } = useWords();
	return (
		<article className="missing-model box stack" aria-labelledby={`missing-${model.id}`}>
			<h3 id={`missing-${model.id}`}>
				<NodeTitle node={model} />
			</h3>
			<ul className="plain-list">
				{missingKinds(model).map(({ kind, missing, declared }) => (
					<li key={kind}>{t('complete:missing', { count: missing, declared, kinds: t(`vocabulary:kinds.${kind}`) })}</li>
				))}
			</ul>
			{snapshot && <Places {...{ model, snapshot }} />}
			<p>
				<SheetDownload name={model.id} variant="primary">
					{t('complete:download', { model: titleOf(model, lang).text })}
				</SheetDownload>
			</p>
		</article>
	);
}

function Places({ model, snapshot }: { readonly model: MissingModelProps['model']; readonly snapshot: SnapshotAnswer }) {
	const { t } = useWords();
	const { resources, sources } = placesToLook(model.id, snapshot);
	if (resources.length + sources.length === 0) return null;
	return (
		<>
			<p id={`places-${model.id}`}>{t('complete:look')}</p>
			<ul aria-labelledby={`places-${model.id}`}>
				{resources.map((node) => (
					<li key={node.id}>
						{node.address === undefined ? (
							<NodeTitle node={node} />
						) : (
							<OutsideLink href={node.address}>
								<NodeTitle node={node} />
							</OutsideLink>
						)}{' '}
						<span className="note">
							{node.description && <Localized map={node.description} />} {node.remark && <Localized map={node.remark} />}
						</span>
					</li>
				))}
				{sources.map((source) => (
					<li key={source.id}>
						<SourceLine source={source} />
					</li>
				))}
			</ul>
		</>
	);
}

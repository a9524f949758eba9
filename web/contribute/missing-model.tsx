import { Button } from '@digdir/designsystemet-react';
import { useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ModelsAnswer } from '#graph/queries/models.ts';
import type { SnapshotAnswer } from '#graph/queries/snapshot.ts';
import { Localized } from '#web/i18n/localized.tsx';
import { useI18n } from '#web/i18n/use-words.tsx';
import { kindWord } from '#web/node/kind-word.ts';
import { NodeTitle } from '#web/node/node-title.tsx';
import { SourceLine } from '#web/node/sources.tsx';
import { titleOf } from '#web/node/title.ts';
import { ExternalLink } from '#web/ui/external-link.tsx';
import { missingKinds, placesToLook } from './model.ts';

interface MissingModelProps {
	readonly model: ModelsAnswer['models'][number];
	readonly snapshot: SnapshotAnswer | undefined;
}

/** What a model lacks, where to look for it, and the sheet to fill in. */
export function MissingModel({ model, snapshot }: MissingModelProps) {
	const { t, lang } = useI18n();
	return (
		<article className="missing-model box stack" aria-labelledby={`missing-${model.id}`}>
			<h3 id={`missing-${model.id}`}>
				<NodeTitle node={model} />
			</h3>
			<ul className="plain-list">
				{missingKinds(model).map(({ kind, missing, declared }) => (
					<li key={kind}>{t('complete:missing', { count: missing, declared, kinds: kindWord(t, lang, model.divisions, kind, 'many') })}</li>
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
	const { t } = useI18n();
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
							<ExternalLink href={node.address}>
								<NodeTitle node={node} />
							</ExternalLink>
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

interface SheetDownloadProps {
	/** File name without its extension: a model's id, or `ny-modell`. */
	readonly name: string;
	readonly variant?: 'primary' | 'secondary';
	readonly children: ReactNode;
}

/** The build writes the sheets next to the page (web/build/template-files.ts), so the link follows the base path. */
export function SheetDownload({ name, variant = 'secondary', children }: SheetDownloadProps) {
	const site = useRouter().basepath.replace(/\/$/, '');
	return (
		<Button asChild variant={variant} className="sheet-download">
			<a href={`${site}/maler/${name}.csv`} download={`${name}.csv`} type="text/csv">
				{children}
			</a>
		</Button>
	);
}

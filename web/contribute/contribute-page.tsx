import { useQuery } from '@tanstack/react-query';
import type { ModelsAnswer } from '#graph/queries/models.ts';
import { graphQuery } from '#web/data/queries.ts';
import { MarkedText } from '#web/i18n/marked-text.tsx';
import { useI18n } from '#web/i18n/use-words.tsx';
import { NodeTitle } from '#web/node/node-title.tsx';
import { titleOf } from '#web/node/title.ts';
import { ErrorMessage } from '#web/ui/error-message.tsx';
import { Loading } from '#web/ui/loading.tsx';
import { usePageTitle } from '#web/ui/page-head.ts';
import { DetailsSkeleton } from '#web/ui/skeletons.tsx';
import { MissingModel, SheetDownload } from './missing-model.tsx';
import { modelsByMissing } from './model.ts';

/** File name of the empty sheet, and the placeholder id in it. */
const NEW_SHEET = 'ny-modell';

export function ContributePage() {
	const { t } = useI18n();
	const { data, error, refetch } = useQuery(graphQuery('models', {}));
	const snapshot = useQuery(graphQuery('snapshot', {}));
	usePageTitle(t('complete'));
	const { lacking, others } = modelsByMissing(data?.models ?? []);
	return (
		<div className="text-page complete-page">
			<h1>{t('complete')}</h1>
			<p className="lead">{t('complete:lead')}</p>
			{error && <ErrorMessage error={error} onRetry={() => void refetch()} />}
			{!data && !error && (
				<Loading>
					<DetailsSkeleton />
				</Loading>
			)}
			<section>
				<h2>{t('complete:missingTitle')}</h2>
				<p>{t('complete:missingLead')}</p>
				{lacking.map((model) => (
					<MissingModel key={model.id} model={model} snapshot={snapshot.data} />
				))}
			</section>
			<section>
				<h2>{t('complete:howTitle')}</h2>
				<SheetGuide />
			</section>
			{others.length > 0 && (
				<section>
					<h2>{t('complete:othersTitle')}</h2>
					<p>{t('complete:othersLead')}</p>
					<OtherModels models={others} />
				</section>
			)}
			<section>
				<h2>{t('complete:newTitle')}</h2>
				<p>
					<MarkedText message="complete:newLead" components={{ code: <code /> }} />
				</p>
				<p>
					<SheetDownload name={NEW_SHEET}>{t('complete:downloadEmpty')}</SheetDownload>
				</p>
			</section>
		</div>
	);
}

function OtherModels({ models }: { readonly models: ModelsAnswer['models'] }) {
	const { t, lang } = useI18n();
	return (
		<ul className="other-models">
			{models.map((model) => (
				<li key={model.id} className="row apart">
					<NodeTitle node={model} />
					<SheetDownload name={model.id}>
						{t('complete:downloadShort')}
						<span className="visually-hidden"> {titleOf(model, lang).text}</span>
					</SheetDownload>
				</li>
			))}
		</ul>
	);
}

const STEPS = ['download', 'source', 'names', 'place', 'save', 'send'] as const;
/** As printed in the sheet, which is always in Bokmål. */
const MARKS = {
	fillIn: ['(fyll inn)'],
	ifKnown: ['(om kjent)'],
	source: ['kilde'],
	fresh: ['ny', 'ny2'],
	words: ['eier', 'vår', 'utdrag'],
	said: ['eier', 'andre', 'vår'],
} as const;
const COLUMNS = {
	id: 'Id',
	kind: 'Slag',
	parents: 'Hører til',
	names: 'Navn på …',
	whose: 'Hvem har skrevet navnet på …',
	description: 'Beskrivelse med egne ord på …',
	evidence: 'Hvem sier at den finnes',
	sources: 'Kilder',
	titles: 'Bare kilder: tittel',
} as const;

export function SheetGuide() {
	const { t } = useI18n();
	return (
		<>
			<ol className="sheet-steps stack">
				{STEPS.map((step) => (
					<li key={step}>
						<MarkedText message={`complete:steps.${step}`} components={{ code: <code lang="nb" /> }} />
					</li>
				))}
			</ol>
			<Words title={t('complete:marksTitle')} entries={entriesOf(MARKS)} explain={(key) => t(`complete:marks.${key}`)} />
			<Words title={t('complete:columnsTitle')} entries={entriesOf(COLUMNS)} explain={(key) => t(`complete:columns.${key}`)} />
		</>
	);
}

function entriesOf<K extends string>(words: Readonly<Record<K, string | readonly string[]>>): readonly (readonly [K, readonly string[]])[] {
	// Object.entries widens keys to string.
	return (Object.entries(words) as [K, string | readonly string[]][]).map(([key, said]) => [key, [said].flat()]);
}

interface WordsProps<K extends string> {
	readonly title: string;
	readonly entries: readonly (readonly [K, readonly string[]])[];
	readonly explain: (key: K) => string;
}

function Words<K extends string>({ title, entries, explain }: WordsProps<K>) {
	return (
		<>
			<h3>{title}</h3>
			<dl className="sheet-words facts">
				{entries.map(([key, words]) => (
					<div key={key}>
						<dt className="row">
							{words.map((word) => (
								<code key={word} lang="nb">
									{word}
								</code>
							))}
						</dt>
						<dd>{explain(key)}</dd>
					</div>
				))}
			</dl>
		</>
	);
}

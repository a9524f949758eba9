import { useQuery } from '@tanstack/react-query';
import type { ModelsAnswer } from '#graph/queries/models.ts';
import { graphQuery } from '#web/data/queries.ts';
import { MarkedText } from '#web/i18n/marked-text.tsx';
import { useWords } from '#web/i18n/use-words.tsx';
import { MissingModel } from '#web/panels/missing-model.tsx';
import { NodeTitle } from '#web/panels/node-title.tsx';
import { DetailsShape } from '#web/panels/page-shapes.tsx';
import { ProblemMessage } from '#web/panels/problem-message.tsx';
import { SheetDownload } from '#web/panels/sheet-download.tsx';
import { SheetGuide } from '#web/panels/sheet-guide.tsx';
import { usePageTitle } from '#web/panels/use-page-title.ts';
import { Waiting } from '#web/panels/waiting.tsx';
import { titleOf } from '#web/view-model/labels.ts';
import { modelsByMissing } from '#web/view-model/missing-names.ts';

/** The file of an empty sheet, and the id that stands in it until somebody gives another. */
const NEW_SHEET = 'ny-modell';

/** What the models lack, and how somebody who holds the documents fills it in without writing code. */
export function CompletePage() {
	const { t } = useWords();
	const { data, error, refetch } = useQuery(graphQuery('models', {}));
	const snapshot = useQuery(graphQuery('snapshot', {}));
	usePageTitle(t('complete'));
	const { lacking, others } = modelsByMissing(data?.models ?? []);
	return (
		<div className="text-page complete-page">
			<h1>{t('complete')}</h1>
			<p className="lead">{t('complete:lead')}</p>
			{error && <ProblemMessage error={error} onRetry={() => void refetch()} />}
			{!data && !error && (
				<Waiting>
					<DetailsShape />
				</Waiting>
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
	const { t, lang } = useWords();
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

import { MarkedText } from '#web/i18n/marked-text.tsx';
import { useWords } from '#web/i18n/use-words.tsx';

const STEPS = ['download', 'source', 'names', 'place', 'save', 'send'] as const;
/** As they stand in the sheet, which is in bokmål whatever the page is in. */
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

/** How a sheet is filled in, for those who have seen none. */
export function SheetGuide() {
	const { t } = useWords();
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
	// Object.entries forgets which keys there are.
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

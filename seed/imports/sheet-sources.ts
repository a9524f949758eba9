import type { Source } from '#graph/model/evidence.ts';
import { SourceId } from '#graph/model/ids.ts';
import type { SeedInput } from '#seed/input.ts';
import { NEW_SOURCE } from './columns.ts';
import type { Problem, Sheet, SheetRow } from './sheet.ts';

/** The sources described in a sheet. */
export interface SheetSources {
	/** The source that a cell refers to; only new sources that are referred to are written. */
	sourceFor(word: string): SourceId | undefined;
	/** New sources that were referred to. */
	named(): readonly { readonly row: SheetRow; readonly source: Source }[];
	readonly problems: readonly Problem[];
	/** What is missing from those new sources. */
	gaps(): readonly Problem[];
}

const SHOWN = ['title', 'address', 'owner'] as const;

/** Known sources are registered elsewhere; the sheet only displays them. */
function changes(row: SheetRow, source: Source, { columns }: Sheet): readonly Problem[] {
	return SHOWN.filter((column) => columns.has(column) && row.cell(column) !== source[column]).map((column) => ({
		at: row.at(column),
		message: `the source "${source.id}" is registered as "${source[column] ?? ''}"; correct it in the YAML, or take this change back`,
	}));
}

function gapsIn(row: SheetRow): readonly Problem[] {
	const found: Problem[] = [];
	if (row.cell('title') === undefined)
		found.push({ at: row.at('title'), message: 'write the title of the source that the names are from' });
	if (row.isMarked('address'))
		found.push({ at: row.at('address'), message: 'write the address of the source, or empty the cell if it has none that is public' });
	return found;
}

/** Reads the rows that describe sources; `today` is taken as the date on which the contributor read them. */
export function sheetSources(sheet: Sheet, rows: readonly SheetRow[], input: SeedInput, model: string, today: string): SheetSources {
	const known = new Map<string, Source>(input.sources.map(({ value }) => [value.id, value]));
	const problems: Problem[] = [];
	const fresh = new Map<string, { readonly row: SheetRow; readonly source: Source; readonly isNew: boolean }>();
	const named = new Set<string>();
	let last = Math.max(0, ...[...known.keys()].map((id) => Number(new RegExp(`^src\\.${model}\\.(\\d+)$`).exec(id)?.[1] ?? 0)));

	for (const row of rows) {
		const word = row.cell('id');
		const [title, address, owner] = SHOWN.map((column) => row.cell(column));
		const before = word === undefined ? undefined : known.get(word);
		if (word === undefined || fresh.has(word)) {
			if (title !== undefined) problems.push({ at: row.at('id'), message: `give this source a word of its own, e.g. ${NEW_SOURCE}2` });
		} else if (before) {
			problems.push(...changes(row, before, sheet));
		} else if (word.startsWith('src.')) {
			problems.push({ at: row.at('id'), message: `no source has the id "${word}"; write ${NEW_SOURCE} for a new one` });
		} else {
			const same = [...known.values()].find((other) => (address ? other.address === address : other.title === title));
			const source = {
				id: same?.id ?? SourceId.parse(`src.${model}.${++last}`),
				title: title ?? '',
				...(address !== undefined && { address }),
				...(owner !== undefined && { owner }),
				copy: 'full' as const,
				retrieved: today,
			};
			fresh.set(word, { row, source, isNew: same === undefined });
		}
	}
	const wanted = () => [...fresh].filter(([word, { isNew }]) => isNew && named.has(word)).map(([, found]) => found);
	return {
		sourceFor(word) {
			named.add(word);
			return known.get(word)?.id ?? fresh.get(word)?.source.id;
		},
		named: wanted,
		problems,
		gaps: () => wanted().flatMap(({ row }) => gapsIn(row)),
	};
}

import { toCsv } from './csv.ts';
import { type SssomSet, toSssom } from './sssom.ts';

/** A table of texts, in the words of whoever saves it. */
export interface Table {
	readonly header: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** A diagram as a document of SVG. Only a browser can paint it, so it brings that along. */
export interface Drawing {
	readonly svg: string;
	toPng(): Promise<Blob>;
}

/** What there is to save. */
interface Contents {
	readonly table: Table;
	readonly mappings: SssomSet;
	readonly drawing: Drawing;
}

/** Makes what can be saved here, when it is asked for, with the name of its file without the ending. */
export type ContentSources = {
	readonly [C in keyof Contents]?: () => Named<Contents[C]> | Promise<Named<Contents[C]>>;
};
export type Named<T> = T & { readonly name: string };

/** A file, ready to be saved. */
export interface FormatFile {
	readonly name: string;
	readonly mediaType: string;
	readonly data: string | Blob;
}

/** All that the rest of the house needs to know of a format. */
export interface FormatDefinition {
	readonly content: keyof Contents;
	readonly extension: string;
	readonly mediaType: string;
	/** Nothing where its content is not among the sources. */
	file(sources: ContentSources): Promise<FormatFile | undefined>;
}

interface FormatRow<C extends keyof Contents> extends Omit<FormatDefinition, 'file'> {
	readonly content: C;
	write(content: Contents[C]): FormatFile['data'] | Promise<FormatFile['data']>;
}

function format<C extends keyof Contents>({ write, ...row }: FormatRow<C>): FormatDefinition {
	return {
		...row,
		async file(sources) {
			const content = await sources[row.content]?.();
			if (content === undefined) return undefined;
			return { name: `${content.name}.${row.extension}`, mediaType: row.mediaType, data: await write(content) };
		},
	};
}

/** Every format. One more is its writer, a row here, and its messages in web/i18n/messages/formats.ts. */
export const FORMATS = {
	csv: format({
		content: 'table',
		extension: 'csv',
		mediaType: 'text/csv;charset=utf-8',
		write: ({ header, rows }) => toCsv(header, rows),
	}),
	sssom: format({ content: 'mappings', extension: 'sssom.tsv', mediaType: 'text/tab-separated-values;charset=utf-8', write: toSssom }),
	png: format({ content: 'drawing', extension: 'png', mediaType: 'image/png', write: (drawing) => drawing.toPng() }),
	svg: format({
		content: 'drawing',
		extension: 'svg',
		mediaType: 'image/svg+xml;charset=utf-8',
		write: ({ svg }) => `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`,
	}),
} satisfies Readonly<Record<string, FormatDefinition>>;

export type FormatId = keyof typeof FORMATS;
const FORMAT_IDS = Object.keys(FORMATS) as readonly FormatId[];

/** The formats that what can be saved here can be saved in. */
export function formatsFor(sources: ContentSources): readonly FormatId[] {
	return FORMAT_IDS.filter((id) => sources[FORMATS[id].content] !== undefined);
}

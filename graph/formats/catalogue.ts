import { toCsv } from './csv.ts';
import { type SssomSet, toSssom } from './sssom.ts';

/** A table of text cells, in the reader's language. */
export interface Table {
	readonly header: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** A diagram as an SVG document. Only a browser can rasterise it, so it brings that function along. */
export interface Drawing {
	readonly svg: string;
	toPng(): Promise<Blob>;
}

/** Kinds of content that can be saved. */
interface Contents {
	readonly table: Table;
	readonly mappings: SssomSet;
	readonly drawing: Drawing;
}

/** Produces each kind of content on demand, with a file name without extension. */
export type ContentSources = {
	readonly [C in keyof Contents]?: () => Named<Contents[C]> | Promise<Named<Contents[C]>>;
};
export type Named<T> = T & { readonly name: string };

export interface FormatFile {
	readonly name: string;
	readonly mediaType: string;
	readonly data: string | Blob;
}

export interface FormatDefinition {
	readonly content: keyof Contents;
	readonly extension: string;
	readonly mediaType: string;
	/** Undefined if the sources lack its content. */
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

/** All formats. To add one: its writer, a row here, and its messages in web/i18n/messages/formats.ts. */
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

/** Formats whose content is among the sources. */
export function formatsFor(sources: ContentSources): readonly FormatId[] {
	return FORMAT_IDS.filter((id) => sources[FORMATS[id].content] !== undefined);
}

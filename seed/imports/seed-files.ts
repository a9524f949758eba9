import { join } from 'node:path';
import { type Document, isMap, isSeq, parseDocument, type YAMLMap, YAMLSeq } from 'yaml';
import type { SeedText } from '#seed/parse.ts';

interface OpenFile {
	readonly path: string;
	readonly before: string | undefined;
	readonly document: Document;
}

/** A file that an import changes; `before` is undefined for a new file. */
export interface ChangedFile {
	readonly path: string;
	readonly before: string | undefined;
	readonly after: string;
}

/** Seed files as documents that preserve layout, comments and order. */
export interface SeedFiles {
	/** A list in a file within the seed's folder; both are created if missing. */
	list(path: string, key: string): { readonly document: Document; readonly list: YAMLSeq };
	document(path: string): Document;
	changed(): readonly ChangedFile[];
}

/** The map in a list with this `id`. */
export function itemWithId(list: YAMLSeq, id: string): YAMLMap | undefined {
	return list.items.filter(isMap).find((item) => item.get('id') === id);
}

/** Inserts a map into a list, with an empty line above it if others have one. */
export function insertItem(list: YAMLSeq, item: YAMLMap, index = list.items.length): void {
	item.spaceBefore = index > 0;
	list.items.splice(index, 0, item);
}

/** Opens the files of a seed in memory. */
export function seedFiles(folder: string, texts: readonly SeedText[]): SeedFiles {
	const open = new Map<string, OpenFile>();
	function document(path: string): Document {
		const whole = join(folder, path);
		const before = texts.find(({ file }) => file === whole)?.text;
		const file = open.get(whole) ?? { path: whole, before, document: parseDocument(before ?? '') };
		open.set(whole, file);
		return file.document;
	}
	return {
		document,
		list(path, key) {
			const found = document(path);
			const list = found.get(key, true);
			if (isSeq(list)) return { document: found, list };
			const made = new YAMLSeq();
			found.set(key, made);
			return { document: found, list: made };
		},
		changed: () =>
			[...open.values()]
				.map(({ path, before, document: { contents }, document }) => ({
					path,
					before,
					after: contents === null ? '' : document.toString({ lineWidth: 0 }),
				}))
				.filter(({ before, after }) => (before ?? '') !== after),
	};
}

import type { Outline } from '#graph/queries/outline.ts';
import { branchesOf } from './outline-path.ts';

/** What an unknown id begins with, the longest first: of `no.km.t9.x` these are `no.km.t9`, `no.km` and `no`. */
export function prefixesOf(id: string): readonly string[] {
	const cut = id.lastIndexOf('.');
	return cut > 0 ? [id.slice(0, cut), ...prefixesOf(id.slice(0, cut))] : [];
}

/** The model to which an unknown id would belong. */
export function modelOfPrefix<M extends { readonly id: string }>(id: string, models: readonly M[]): M | undefined {
	return prefixesOf(id).flatMap((prefix) => models.filter((model) => model.id === prefix))[0];
}

/** What of the model the unknown id would stand under. */
export function branchOfPrefix(id: string, root: Outline): Outline {
	const branches = branchesOf(root);
	return prefixesOf(id).flatMap((prefix) => branches.filter((branch) => branch.id === prefix))[0] ?? root;
}

/** What the last part of an id says in words, to search for. */
export function wordsOfId(id: string): string {
	return (id.split('.').at(-1) ?? id).replaceAll('-', ' ');
}

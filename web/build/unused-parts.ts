import { join, relative } from 'node:path';
import { normalizePath, type Plugin, parseSync } from 'vite';

const MODULES = normalizePath(join(import.meta.dirname, '../../node_modules'));

/** Cytoscape as its authors wrote it. The file that they ship is one piece, of which nothing can be left out. */
const CYTOSCAPE = `${MODULES}/cytoscape/src/index.mjs`;

/**
 * What our page never calls: ways to lay out and to analyse that are not ours, drawing by WebGL, style sheets as text,
 * easing by springs, data under names with dots, the router's own reading of query strings, questions that change something
 * or have no end, and of Zod JSON Schema, code made at run time and values that hold themselves.
 */
const UNUSED: readonly RegExp[] = [
	/^cytoscape\/src\/collection\/(?:algorithms\/(?!index)|degree)/,
	/^cytoscape\/src\/(?:stylesheet|style\/string-sheet|core\/animation\/spring)\.mjs/,
	/^cytoscape\/src\/extensions\/layout\/(?!index|grid|null|preset)/,
	/^cytoscape\/src\/extensions\/renderer\/canvas\/(?:webgl\/drawing-redraw-webgl|export-image)/,
	/^lodash\/(?:get|set|toPath)\.js/,
	/^@tanstack\/query-core\/build\/modern\/(?:mutation|infiniteQueryBehavior)\.js/,
	/^@tanstack\/router-core\/dist\/esm\/(?:qss|searchParams)\.js/,
	/^zod\/v4\/(?:core\/(?:doc|json-schema-processors|memoizer|to-json-schema)|locales\/en)\.js/,
];

/** A module that exports the same names, each of which does nothing. One of CommonJS exports a default alone. */
function emptied(file: string, code: string): string {
	const names = parseSync(file, code).module.staticExports.flatMap(({ entries }) =>
		entries.map(({ exportName }) => `unused as ${exportName.name ?? 'default'}`),
	);
	return `function unused() {}\nexport { ${names.join(', ') || 'unused as default'} };`;
}

/** Leaves out of the build what libraries bring and nobody calls. In development the libraries are whole. */
export function unusedParts(): Plugin {
	const seen = new Set<RegExp>();
	return {
		name: 'unused-parts',
		apply: 'build',
		enforce: 'pre',
		config: () => ({ define: { 'process.env.VERSION': JSON.stringify('') } }),
		resolveId: (source) => (source === 'cytoscape' ? CYTOSCAPE : undefined),
		transform(code, id) {
			const part = relative(MODULES, id);
			const pattern = UNUSED.find((one) => one.test(part));
			if (pattern === undefined) return undefined;
			seen.add(pattern);
			return { code: emptied(id, code), map: null };
		},
		buildEnd(error) {
			if (error) return;
			const gone = UNUSED.filter((one) => !seen.has(one));
			if (gone.length > 0)
				this.error(`No file of a library is called ${gone.join(' or ')} any more: correct the list in web/unused-parts.ts.`);
		},
	};
}

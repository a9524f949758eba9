import { join, relative } from 'node:path';
import { normalizePath, type Plugin, parseSync } from 'vite';

const MODULES = normalizePath(join(import.meta.dirname, '../../node_modules'));

/** Cytoscape's source modules. Its published bundle is a single file and cannot be tree-shaken. */
const CYTOSCAPE = `${MODULES}/cytoscape/src/index.mjs`;

/**
 * Modules that the page never calls: unused Cytoscape layouts, graph algorithms, WebGL rendering, textual style sheets,
 * spring easing and dotted data keys; the router's own query-string parser; TanStack Query mutations and infinite
 * queries; Zod's JSON Schema, run-time code generation and recursive values.
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

/** A stub module with the same export names. CommonJS modules have a default export only. */
function emptied(file: string, code: string): string {
	const names = parseSync(file, code).module.staticExports.flatMap(({ entries }) =>
		entries.map(({ exportName }) => `unused as ${exportName.name ?? 'default'}`),
	);
	return `function unused() {}\nexport { ${names.join(', ') || 'unused as default'} };`;
}

/** Replaces unused library modules with stubs. Build only; development uses the full libraries. A whole build has use for the whole list. */
export function unusedParts({ isWhole = true } = {}): Plugin {
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
			if (error || !isWhole) return;
			const gone = UNUSED.filter((one) => !seen.has(one));
			if (gone.length > 0)
				this.error(`No file of a library is called ${gone.join(' or ')} any more: correct the list in web/build/unused-parts.ts.`);
		},
	};
}

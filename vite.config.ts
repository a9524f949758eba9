import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import packageJson from './package.json' with { type: 'json' };
import { issuesAddress } from './web/build/issues-address.ts';
import { languageChunks } from './web/build/language-chunks.ts';
import { slowRules } from './web/build/slow-rules.ts';
import { templateFiles } from './web/build/template-files.ts';
import { unusedParts } from './web/build/unused-parts.ts';

/** What every page needs: the model, the shared components, and the URL schemas. */
const EVERY_PAGE = [
	/[\\/]graph[\\/]model[\\/]/,
	/[\\/]web[\\/](?:app|data|i18n|search)[\\/](?!texts-)/,
	/[\\/]web[\\/]node[\\/](?:kind-style|node-link|node-title|offers|outline|title)\b/,
	/[\\/]web[\\/]ui[\\/](?:color-scheme|copy|details-focus|error-message|icon-button|later|loading|page-head|remembered|skeletons|standalone-page|tree|use-stable)\b/,
	/[\\/]web[\\/]diagram[\\/](?:card|geometry|text-measure)\.ts/,
	/[\\/]web[\\/](?:explore[\\/]model|resources|ui)[\\/](?:url|url-params|state)\.ts|[\\/]compare[\\/]model[\\/]parameters\.ts/,
	/[\\/]node_modules[\\/](?:react|react-dom|scheduler|@lingui|@tanstack[\\/](?!react-virtual|virtual-core)[^\\/]+)[\\/]/,
];
/** Layouts are code-split; the code of the first one is part of the first load. */
const FIRST_LAYOUT = /[\\/]web[\\/]diagram[\\/](?:equality|input|layout[\\/](?:dragged|layout|swimlane[\w-]*))\.ts/;

export default defineConfig({
	root: 'web',
	base: '/',
	plugins: [react(), languageChunks(), templateFiles(), unusedParts()],
	define: { 'import.meta.env.ISSUES_ADDRESS': JSON.stringify(issuesAddress(packageJson) ?? '') },
	css: { postcss: { plugins: [slowRules()] } },
	resolve: { dedupe: ['cytoscape'] },
	// A worker may load a layout's code only where it is asked for; and it needs fewer parts of libraries than the page.
	worker: { format: 'es', plugins: () => [unusedParts({ isWhole: false })] },
	build: {
		outDir: '../dist',
		emptyOutDir: true,
		assetsInlineLimit: 0,
		target: 'es2023',
		modulePreload: { polyfill: false },
		rolldownOptions: {
			// A code-split part that ends up in the first load is an error.
			onwarn(warning, warn) {
				if (warning.code === 'INEFFECTIVE_DYNAMIC_IMPORT') throw new Error(warning.message);
				warn(warning);
			},
			output: {
				codeSplitting: {
					groups: [
						// Together with zod-without-eval.ts, which must run before any chunk that creates schemas.
						{ name: 'zod', test: /[\\/]node_modules[\\/]zod[\\/]|[\\/]zod-without-eval\.ts/, priority: 1 },
						// One chunk instead of one per set of pages: fewer requests, and 5 kB less.
						{ name: 'every-page', test: (id) => EVERY_PAGE.some((part) => part.test(id)) },
						{ name: 'first-layout', test: FIRST_LAYOUT },
					],
				},
			},
		},
	},
});

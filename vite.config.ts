import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import packageJson from './package.json' with { type: 'json' };
import { issuesAddress } from './web/build/issues-address.ts';
import { languageChunks } from './web/build/language-chunks.ts';
import { slowRules } from './web/build/slow-rules.ts';
import { templateFiles } from './web/build/template-files.ts';
import { unusedParts } from './web/build/unused-parts.ts';

/** What every page needs: the model, the ground that pages share, and what their addresses mean. */
const EVERY_PAGE = [
	/[\\/]graph[\\/]model[\\/]/,
	/[\\/]web[\\/](?:app|data|i18n|search)[\\/](?!texts-)/,
	/[\\/]web[\\/]node[\\/](?:kind-style|node-link|node-title|outline|title)\b/,
	/[\\/]web[\\/]ui[\\/](?:color-scheme|copy|details-focus|error-message|loading|page-head|skeletons|standalone-page|tree|use-stable)\b/,
	/[\\/]web[\\/]diagram[\\/](?:card|geometry|text-measure)\.ts/,
	/[\\/]web[\\/].+[\\/](?:url|url-params|state)\.ts/,
	/[\\/]node_modules[\\/](?:react|react-dom|scheduler|@lingui|@tanstack[\\/](?!react-virtual|virtual-core)[^\\/]+)[\\/]/,
];
/** Layouts have code of their own; that of the first picture comes at once with it. */
const FIRST_LAYOUT = /[\\/]web[\\/]diagram[\\/](?:equality|input|layout[\\/](?:dragged|layout|swimlane[\w-]*))\.ts/;

export default defineConfig({
	root: 'web',
	base: '/',
	plugins: [react(), languageChunks(), templateFiles(), unusedParts()],
	define: { 'import.meta.env.ISSUES_ADDRESS': JSON.stringify(issuesAddress(packageJson) ?? '') },
	css: { postcss: { plugins: [slowRules()] } },
	resolve: { dedupe: ['cytoscape'] },
	build: {
		outDir: '../dist',
		emptyOutDir: true,
		assetsInlineLimit: 0,
		target: 'es2023',
		modulePreload: { polyfill: false },
		rolldownOptions: {
			// A part that is to be loaded later, and is loaded at once, is a fault.
			onwarn(warning, warn) {
				if (warning.code === 'INEFFECTIVE_DYNAMIC_IMPORT') throw new Error(warning.message);
				warn(warning);
			},
			output: {
				codeSplitting: {
					groups: [
						// With what tells Zod to make no code (main.tsx), so that this runs before any chunk that makes schemas.
						{ name: 'zod', test: /[\\/]node_modules[\\/]zod[\\/]|[\\/]zod-without-eval\.ts/, priority: 1 },
						// One chunk, instead of one for each set of pages that shares something: fewer requests, and 5 kB less of them.
						{ name: 'every-page', test: (id) => EVERY_PAGE.some((part) => part.test(id)) },
						{ name: 'first-layout', test: FIRST_LAYOUT },
					],
				},
			},
		},
	},
});

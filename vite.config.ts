import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import packageJson from './package.json' with { type: 'json' };
import { issuesAddress } from './web/build/issues-address.ts';
import { languageChunks } from './web/build/language-chunks.ts';
import { slowRules } from './web/build/slow-rules.ts';
import { templateFiles } from './web/build/template-files.ts';
import { unusedParts } from './web/build/unused-parts.ts';

/** What every page needs. */
const EVERY_PAGE =
	/[\\/]graph[\\/]model[\\/]|[\\/]web[\\/](?:data[\\/]|i18n[\\/](?!texts-)|(?:[\\w/\\-]+[\\/])?(?:url|url-params|state)\\.ts)|[\\/]node_modules[\\/](?:react|react-dom|scheduler|@lingui|@tanstack[\\/](?!react-virtual|virtual-core)[^\\/]+)[\\/]/;

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
						{ name: 'every-page', test: EVERY_PAGE },
					],
				},
			},
		},
	},
});

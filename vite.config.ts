import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import packageJson from './package.json' with { type: 'json' };
import { issuesAddress } from './web/issues-address.ts';
import { languageChunks } from './web/language-chunks.ts';
import { slowRules } from './web/slow-rules.ts';
import { templateFiles } from './web/template-files.ts';
import { unusedParts } from './web/unused-parts.ts';

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
	},
});

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Draws every node in every layout: long, so not part of `npm run check`. */
const WALK = 'tests/web/explore/model/connect.test.ts';

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					include: ['tests/{graph,seed,web}/**/*.test.ts', 'tests/*.test.ts'],
					exclude: ['tests/graph/store/neo4j/**', 'tests/seed/load.test.ts', WALK],
					// These mock no modules, so they share what they import: loading it anew for each file takes longer than the tests.
					isolate: false,
					maxWorkers: '100%',
					// Property tests draw many examples, and CI has two slow cores.
					testTimeout: 30_000,
					hookTimeout: 60_000,
				},
			},
			{
				plugins: [react()],
				test: {
					name: 'page',
					include: ['tests/web/**/*.test.tsx'],
					environment: 'jsdom',
					setupFiles: ['tests/support/page-setup.ts'],
					// Modules are mocked in the setup file only, so they are shared here too.
					isolate: false,
					maxWorkers: '100%',
					testTimeout: 30_000,
					hookTimeout: 60_000,
				},
			},
			{ test: { name: 'walk', include: [WALK], testTimeout: 30_000, hookTimeout: 60_000 } },
			{
				test: {
					name: 'neo4j',
					include: ['tests/graph/store/neo4j/**/*.test.ts', 'tests/seed/load.test.ts'],
					globalSetup: ['tests/support/neo4j-setup.ts'],
					// One database for all, so one file at a time.
					fileParallelism: false,
					testTimeout: 30_000,
					hookTimeout: 120_000,
				},
			},
			{
				test: {
					name: 'browser',
					include: ['tests/e2e/**/*.test.ts'],
					globalSetup: ['tests/support/server-setup.ts'],
					maxWorkers: 2,
					testTimeout: 60_000,
					hookTimeout: 120_000,
				},
			},
			{
				test: {
					name: 'accessibility',
					include: ['tests/axe/**/*.test.ts'],
					globalSetup: ['tests/support/server-setup.ts'],
					// Axe only reads, and takes long: a file for each core.
					maxWorkers: 2,
					testTimeout: 120_000,
					hookTimeout: 120_000,
				},
			},
		],
	},
});

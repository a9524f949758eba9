import { join } from 'node:path';
import type { Connect, Plugin } from 'vite';
import { NodeId } from '#graph/model/ids.ts';
import { templateOf } from '#seed/imports/template.ts';
import type { SeedInput } from '#seed/input.ts';
import { readSeed } from '#seed/read.ts';

const SEED = join(import.meta.dirname, '../../seed/data');
/** File name and placeholder id of the sheet for a new model. */
const NEW_FILE = 'ny-modell';
const NEW_MODEL = NodeId.parse('no.ny-modell');
const ADDRESS = /^\/maler\/([a-z0-9.-]+)\.csv(?:\?|$)/;

/** Models by the file name of their sheet. */
function sheetModels(input: SeedInput): ReadonlyMap<string, NodeId> {
	const models = input.nodes.flatMap(({ value }) => (value.kind === 'model' ? [value.id] : []));
	return new Map([...models.map((id) => [id, id] as const), [NEW_FILE, NEW_MODEL]]);
}

/** Regenerates the sheet for each request, so that it follows the seed during development. */
function serveSheet(folder: string): Connect.NextHandleFunction {
	return async (request, response, next) => {
		const name = ADDRESS.exec(request.url ?? '')?.[1] ?? '';
		if (name === '') return next();
		const input = await readSeed(folder);
		const model = sheetModels(input).get(name);
		if (model === undefined) return next();
		response.setHeader('Content-Type', 'text/csv; charset=utf-8');
		response.setHeader('Content-Disposition', `attachment; filename="${name}.csv"`);
		response.setHeader('Cache-Control', 'no-cache');
		response.end(templateOf(input, model));
	};
}

/** Adds a sheet for every model in the seed, and an empty one, to the build as `maler/<model>.csv`. */
export function templateFiles(folder = SEED): Plugin {
	return {
		name: 'template-files',
		async generateBundle() {
			const input = await readSeed(folder);
			for (const [name, model] of sheetModels(input))
				this.emitFile({ type: 'asset', fileName: `maler/${name}.csv`, source: templateOf(input, model) });
		},
		configureServer: (server) => void server.middlewares.use(serveSheet(folder)),
	};
}

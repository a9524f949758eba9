import { type DiagramInputs, type DiagramStep, nextDiagram, nextDiagramBy } from '#web/diagram/next-diagram.ts';
import { AT_ONCE } from '#web/diagram/tasks.ts';
import { receivedLayout, type SentAnswer, type SentTask, sentPlaces, sentRoutes } from './worker-tasks.ts';

let idle: Worker | undefined;

/** Asks the worker. Whoever stops waiting ends it: a layout cannot be interrupted. */
function ask(task: SentTask, signal: AbortSignal): Promise<SentAnswer> {
	const worker = idle ?? new Worker(new URL('./diagram-worker.ts', import.meta.url), { type: 'module' });
	idle = undefined;
	return new Promise<SentAnswer>((resolve, reject) => {
		signal.addEventListener('abort', () => reject(signal.reason), { once: true });
		worker.onmessage = ({ data }: MessageEvent<SentAnswer>) => resolve(data);
		worker.onerror = () => reject(new Error('the worker failed'));
		worker.postMessage(task);
	}).then(
		(answer) => {
			idle = worker;
			return answer;
		},
		(reason) => {
			worker.terminate();
			throw reason;
		},
	);
}

/** The next diagram, with what takes long computed in a worker, or here if that is not to be had. */
export async function stepElsewhere(
	previous: DiagramStep | undefined,
	inputs: DiagramInputs,
	signal: AbortSignal,
): Promise<DiagramStep | undefined> {
	try {
		return await stepByWorker(previous, inputs, signal);
	} catch {
		return signal.aborted ? undefined : nextDiagram(previous, inputs);
	}
}

/** A step is pure, so it is tried again with each answer until it lacks nothing. */
async function stepByWorker(previous: DiagramStep | undefined, inputs: DiagramInputs, signal: AbortSignal): Promise<DiagramStep> {
	const known: { layout?: ReturnType<typeof receivedLayout>; routes?: Extract<SentAnswer, { kind: 'routes' }>['routes'] } = {};
	for (;;) {
		let lacking: SentTask | undefined;
		const step = nextDiagramBy<undefined>(
			{
				places(task) {
					const layout = known.layout ?? AT_ONCE.places(task);
					if (layout) known.layout = layout;
					else lacking = sentPlaces(task);
					return layout;
				},
				routes(task) {
					const routes = known.routes ?? AT_ONCE.routes(task);
					if (!routes) lacking = sentRoutes(task);
					return routes;
				},
			},
			previous,
			inputs,
		);
		if (step) return step;
		if (lacking === undefined) throw new Error('a step lacks nothing, yet is not there');
		const answer = await ask(lacking, signal);
		if (answer.kind === 'places') known.layout = receivedLayout(answer.layout);
		else known.routes = answer.routes;
	}
}

import type { Forces, ForcesProblem } from '#web/diagram/layout/force.ts';
import type { Places } from '#web/diagram/layout/layout.ts';
import { answered, type SentTask } from './worker-tasks.ts';

const MOST_KEPT = 40;

/** Remembers the last places: most steps only add to the network, whose simulation takes long and is the same each time. */
function remembering(forces: Forces): Forces {
	const known = new Map<string, Places>();
	return (problem: ForcesProblem) => {
		const key = JSON.stringify([problem.cards, problem.links, [...problem.fixed]]);
		const places = known.get(key) ?? forces(problem);
		known.delete(key);
		known.set(key, places);
		for (const oldest of known.keys()) if (known.size > MOST_KEPT) known.delete(oldest);
		return places;
	};
}

let forces: Promise<Forces> | undefined;
const TOOLS = {
	forces: () => (forces ??= import('#web/canvas/fcose.ts').then(({ networkForces }) => remembering(networkForces))),
};

self.onmessage = ({ data }: MessageEvent<SentTask>) => {
	void answered(data, TOOLS).then((answer) => self.postMessage(answer));
};

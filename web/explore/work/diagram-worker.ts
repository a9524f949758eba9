import { answered, type SentTask } from './worker-tasks.ts';

const TOOLS = { forces: async () => (await import('#web/canvas/fcose.ts')).networkForces };

self.onmessage = ({ data }: MessageEvent<SentTask>) => {
	void answered(data, TOOLS).then((answer) => self.postMessage(answer));
};

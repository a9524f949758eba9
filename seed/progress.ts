import { SingleBar } from 'cli-progress';

/** Progress of a long task. */
export interface Progress {
	readonly show: (done: number, total: number) => void;
	readonly stop: () => void;
}

const STEPS = 4;

function bar(stream: NodeJS.WriteStream): Progress {
	const drawn = new SingleBar({ format: '{bar} {value} of {total}', stream, hideCursor: true, clearOnComplete: true });
	let started = false;
	return {
		show(done, total) {
			if (!started) drawn.start(total, done);
			else drawn.update(done);
			started = true;
		},
		stop() {
			if (started) drawn.stop();
		},
	};
}

function lines(stream: NodeJS.WriteStream): Progress {
	let last = 0;
	return {
		show(done, total) {
			const step = total === 0 ? STEPS : Math.floor((done / total) * STEPS);
			if (step > last) stream.write(`${done} of ${total}\n`);
			last = Math.max(last, step);
		},
		stop() {},
	};
}

/** A progress bar on a terminal; otherwise a plain line at every quarter. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
	return stream.isTTY ? bar(stream) : lines(stream);
}

import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { progressOn } from '#seed/progress.ts';

/** What was written to a stream that is not a terminal. */
function written(use: (stream: NodeJS.WriteStream) => void): string {
	const chunks: string[] = [];
	const stream = new Writable({
		write(chunk, _, done) {
			chunks.push(String(chunk));
			done();
		},
	});
	// Progress only uses `isTTY` and `write`.
	use(stream as NodeJS.WriteStream);
	return chunks.join('');
}

test('without a terminal a plain line is printed at every quarter', () => {
	const text = written((stream) => {
		const progress = progressOn(stream);
		for (let done = 0; done <= 100; done += 10) progress.show(done, 100);
		progress.stop();
	});
	expect(text).toBe('30 of 100\n50 of 100\n80 of 100\n100 of 100\n');
});

test('no work prints nothing', () => {
	expect(written((stream) => progressOn(stream).stop())).toBe('');
});

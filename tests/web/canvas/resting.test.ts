import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Resting } from '#web/canvas/resting.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('rests when the longest movement is over, though a shorter one began later', () => {
	const said: boolean[] = [];
	const resting = new Resting((isSettled) => said.push(isSettled));
	resting.after(380);
	vi.advanceTimersByTime(100);
	resting.after(60);
	vi.advanceTimersByTime(319);
	expect(said).toStrictEqual([false, false]);
	vi.advanceTimersByTime(1);
	expect(said).toStrictEqual([false, false, true]);
});

it('says nothing any more once it is let go of', () => {
	const said: boolean[] = [];
	const resting = new Resting((isSettled) => said.push(isSettled));
	resting.after(100);
	resting.destroy();
	vi.advanceTimersByTime(1000);
	expect(said).toStrictEqual([false]);
});

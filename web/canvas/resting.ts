/** Says when the picture rests: when the last of its movements is over, however many were cut short. */
export class Resting {
	readonly #onSettled: (isSettled: boolean) => void;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#restsAt = 0;

	constructor(onSettled: (isSettled: boolean) => void) {
		this.#onSettled = onSettled;
	}

	after(ms: number): void {
		clearTimeout(this.#timer);
		this.#onSettled(false);
		this.#restsAt = Math.max(this.#restsAt, performance.now() + ms + 40);
		this.#timer = setTimeout(() => this.#onSettled(true), this.#restsAt - performance.now());
	}

	destroy(): void {
		clearTimeout(this.#timer);
	}
}

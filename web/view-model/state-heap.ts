/** The states of a search by what they cost at least; the cheapest comes out first. */
export class StateHeap {
	readonly #states: number[] = [];
	readonly #costs: number[] = [];

	push(state: number, cost: number): void {
		let at = this.#states.push(state) - 1;
		this.#costs.push(cost);
		while (at > 0) {
			const up = (at - 1) >> 1;
			if (this.#costAt(up) <= cost) break;
			this.#put(at, this.#stateAt(up), this.#costAt(up));
			at = up;
		}
		this.#put(at, state, cost);
	}

	pop(): number | undefined {
		const first = this.#states[0];
		const state = this.#states.pop();
		const cost = this.#costs.pop();
		if (state === undefined || cost === undefined || this.#states.length === 0) return first;
		let at = 0;
		for (;;) {
			let down = at * 2 + 1;
			if (down >= this.#states.length) break;
			if (this.#costAt(down + 1) < this.#costAt(down)) down++;
			if (this.#costAt(down) >= cost) break;
			this.#put(at, this.#stateAt(down), this.#costAt(down));
			at = down;
		}
		this.#put(at, state, cost);
		return first;
	}

	#put(at: number, state: number, cost: number): void {
		this.#states[at] = state;
		this.#costs[at] = cost;
	}

	#stateAt(at: number): number {
		return this.#states[at] ?? 0;
	}

	#costAt(at: number): number {
		return this.#costs[at] ?? Number.POSITIVE_INFINITY;
	}
}

import { useState } from 'react';

/** The object of before for as long as it says the same, so that what depends on it is not done again. */
export function useStable<T extends object>(value: T, saysSame: (a: T, b: T) => boolean): T {
	const [held, setHeld] = useState(value);
	if (held === value || saysSame(held, value)) return held;
	setHeld(value);
	return value;
}

import { useRef } from 'react';

/** The object of before for as long as it says the same, so that what depends on it is not done again. */
export function useStable<T>(value: T, saysSame: (a: T, b: T) => boolean): T {
	const before = useRef(value);
	if (before.current !== value && !saysSame(before.current, value)) before.current = value;
	return before.current;
}

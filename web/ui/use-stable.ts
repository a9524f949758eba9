import { useEffect, useRef, useState } from 'react';

/** The object of before for as long as it says the same, so that what depends on it is not done again. */
export function useStableValue<T extends object>(value: T, saysSame: (a: T, b: T) => boolean): T {
	const [held, setHeld] = useState(value);
	if (held === value || saysSame(held, value)) return held;
	setHeld(value);
	return value;
}

/** The same functions at every drawing, each of which does what its newest namesake does. */
export function useStableCallbacks<T extends object>(newest: T): T {
	const latest = useRef(newest);
	useEffect(() => {
		latest.current = newest;
	});
	const [steady] = useState(() => new Proxy(newest, { get: (_, name) => Reflect.get(latest.current, name) as unknown }));
	return steady;
}

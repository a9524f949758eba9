import { useEffect, useRef, useState } from 'react';

/** Returns the previous value while the new one is equal. */
export function useStableValue<T extends object>(value: T, saysSame: (a: T, b: T) => boolean): T {
	const [held, setHeld] = useState(value);
	if (held === value || saysSame(held, value)) return held;
	setHeld(value);
	return value;
}

/** Stable callbacks that always call the latest version. */
export function useStableCallbacks<T extends object>(newest: T): T {
	const latest = useRef(newest);
	useEffect(() => {
		latest.current = newest;
	});
	const [steady] = useState(() => new Proxy(newest, { get: (_, name) => Reflect.get(latest.current, name) as unknown }));
	return steady;
}

import { useEffect, useRef, useState } from 'react';

/** The same functions at every drawing, each of which does what its newest namesake does. */
export function useSteady<T extends object>(newest: T): T {
	const latest = useRef(newest);
	useEffect(() => {
		latest.current = newest;
	});
	const [steady] = useState(() => new Proxy(newest, { get: (_, name) => Reflect.get(latest.current, name) as unknown }));
	return steady;
}

import { useEffect, useState } from 'react';

const LONG_MS = 10_000;

/** Whether one has waited so long that it should be told. */
export function useLongWait(): boolean {
	const [isLong, setLong] = useState(false);
	useEffect(() => {
		const timer = setTimeout(() => setLong(true), LONG_MS);
		return () => clearTimeout(timer);
	}, []);
	return isLong;
}

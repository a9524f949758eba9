function tried(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/**
 * The same URL with a retired id replaced, in path or query.
 *
 * @example movedLocation('http://h/api/nodes/old/neighbourhood?depth=2', 'old', 'new')
 * // '/api/nodes/new/neighbourhood?depth=2'
 */
export function movedLocation(address: string, id: string, movedTo: string): string {
	const { pathname, searchParams } = new URL(address);
	const path = pathname
		.split('/')
		.map((segment) => (tried(segment) === id ? movedTo : segment))
		.join('/');
	const query = new URLSearchParams([...searchParams].map(([name, value]) => [name, value === id ? movedTo : value]));
	return query.size > 0 ? `${path}?${query}` : path;
}

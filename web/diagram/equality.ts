export function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
	return a.length === b.length && a.every((item, i) => item === b[i]);
}

export function sameFields<T extends object>(a: T, b: T): boolean {
	const values = new Map(Object.entries(b));
	const fields = Object.entries(a);
	return fields.length === values.size && fields.every(([name, value]) => values.has(name) && values.get(name) === value);
}

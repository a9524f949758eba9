import { InvalidQueryError, NotFoundError, StoreUnavailableError } from '#graph/model/errors.ts';

/** Base for parsing URLs without a host. */
const ANY_HOST = 'http://localhost';

function factsOf(address: string): readonly string[] {
	const { pathname, searchParams } = new URL(address, ANY_HOST);
	return [...pathname.split('/').map(decodeURIComponent), ...searchParams.values()];
}

function record(value: unknown): Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null ? { ...value } : {};
}

/**
 * The error for a retired id. Browsers follow the redirect, so the new id is read from the final URL; clients that do
 * not follow it read `Location`.
 */
export function movedError(requested: string, response: Response): NotFoundError | undefined {
	const end = response.redirected ? response.url : response.status === 308 ? response.headers.get('Location') : null;
	if (end === null) return undefined;
	const now = factsOf(end);
	const moved = factsOf(requested)
		.map((fact, i) => [fact, now[i]] as const)
		.find(([before, after]) => before !== after);
	return moved && new NotFoundError(...moved);
}

export function errorOf(status: number, document: unknown): Error {
	const { id, detail, errors } = record(document);
	if (status === 404 && typeof id === 'string') return new NotFoundError(id);
	if (status === 400) {
		const { parameter, message } = record(Array.isArray(errors) ? errors[0] : undefined);
		return new InvalidQueryError(String(parameter ?? ''), String(message ?? detail));
	}
	return new StoreUnavailableError('http', document);
}

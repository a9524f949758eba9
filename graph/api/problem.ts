import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { z } from 'zod';
import { InvalidQueryError, NotFoundError, StoreUnavailableError } from '#graph/model/errors.ts';
import { movedLocation } from './moved-location.ts';

/** All routes are read-only. */
export const ALLOWED_METHODS = 'GET, HEAD, OPTIONS';

/** Sent as `Retry-After` while the store is unavailable. */
const RETRY_AFTER_SECONDS = 2;

/** An invalid parameter and the reason. */
export interface ParameterError {
	readonly parameter: string;
	readonly message: string;
}

/** A problem document (RFC 9457). With `about:blank` the status code is the type. */
export interface Problem {
	readonly type: 'about:blank';
	readonly title: string;
	readonly status: number;
	readonly detail: string;
	/** The id that does not exist. */
	readonly id?: string;
	readonly errors?: readonly ParameterError[];
}

const TITLES: Partial<Record<number, string>> = {
	400: 'Bad Request',
	404: 'Not Found',
	405: 'Method Not Allowed',
	414: 'URI Too Long',
	500: 'Internal Server Error',
	503: 'Service Unavailable',
};

/** A response that holds a problem document. */
export function problem(c: Context, status: ContentfulStatusCode, detail: string, facts: Pick<Problem, 'id' | 'errors'> = {}): Response {
	const document: Problem = { type: 'about:blank', title: TITLES[status] ?? 'Error', status, detail, ...facts };
	return c.body(JSON.stringify(document), status, { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' });
}

/** 400 with every invalid parameter. */
export function invalidParameters(c: Context, errors: readonly ParameterError[]): Response {
	return problem(c, 400, errors.map(({ parameter, message }) => `${parameter}: ${message}`).join('; '), { errors });
}

/** Schema issues by parameter; unknown parameters are listed one by one. */
export function parameterErrors(error: z.ZodError): readonly ParameterError[] {
	return error.issues.flatMap((issue) => {
		if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ parameter: key, message: 'unknown parameter' }));
		const message = issue.message.endsWith('received undefined') ? 'is missing' : issue.message;
		return [{ parameter: String(issue.path[0] ?? ''), message }];
	});
}

/** 405 with the allowed methods. */
export function methodNotAllowed(c: Context): Response {
	c.header('Allow', ALLOWED_METHODS);
	return problem(c, 405, `${c.req.method} is not served here; use ${ALLOWED_METHODS}`);
}

/** 404 for an unknown URL. */
export function unknownRoute(c: Context): Response {
	return problem(c, 404, `nothing is served at ${c.req.path}`);
}

/** Turns a thrown error into a response. `report` is called for unexpected errors only. */
export function problemOf(error: Error, c: Context, report: (error: Error) => void): Response {
	if (error instanceof NotFoundError) {
		if (error.movedTo === undefined) return problem(c, 404, error.message, { id: error.id });
		return c.redirect(movedLocation(c.req.url, error.id, error.movedTo), 308);
	}
	if (error instanceof InvalidQueryError) return invalidParameters(c, [{ parameter: error.parameter, message: error.message }]);
	if (error instanceof StoreUnavailableError) {
		c.header('Retry-After', String(RETRY_AFTER_SECONDS));
		return problem(c, 503, error.message);
	}
	// The client has disconnected; 499 is what proxies log for that.
	if (c.req.raw.signal.aborted) return new Response(null, { status: 499 });
	if (error instanceof HTTPException) return problem(c, error.status as ContentfulStatusCode, error.message);
	report(error);
	return problem(c, 500, 'something went wrong here; it has been logged');
}

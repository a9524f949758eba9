import type { Context, Next } from 'hono';
import { ALLOWED_METHODS, invalidParameters, methodNotAllowed, problem } from './problem.ts';

/** Maximum length of a URL; RFC 9110 section 4.1 asks servers to accept at least 8000 characters. */
const LONGEST_ADDRESS = 8000;

function decodable(text: string): boolean {
	try {
		decodeURIComponent(text);
		return true;
	} catch {
		return false;
	}
}

/** Query parameters whose name or value is not percent-encoded UTF-8. */
function brokenParameters(query: string): readonly string[] {
	return query
		.split('&')
		.filter((pair) => !decodable(pair))
		.map((pair) => pair.split('=', 1)[0] ?? '');
}

/** Rejects what no route can read: other methods, over-long URLs and broken percent-encoding. */
export async function requestGuard(c: Context, next: Next): Promise<Response | undefined> {
	const { method, url } = c.req;
	if (method === 'OPTIONS') return c.body(null, 204, { Allow: ALLOWED_METHODS });
	if (method !== 'GET' && method !== 'HEAD') return methodNotAllowed(c);
	if (url.length > LONGEST_ADDRESS) return problem(c, 414, `an address has at most ${LONGEST_ADDRESS} characters`);
	const [address = '', ...query] = url.split('?');
	if (!decodable(address)) return problem(c, 400, 'the path is not percent-encoded UTF-8');
	const broken = brokenParameters(query.join('?'));
	if (broken.length > 0) {
		const errors = broken.map((parameter) => ({ parameter, message: 'not percent-encoded UTF-8' }));
		return invalidParameters(c, errors);
	}
	await next();
	return undefined;
}

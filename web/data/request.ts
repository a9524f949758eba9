import { StoreUnavailableError } from '#graph/model/errors.ts';
import { errorOf, movedError } from './problem-errors.ts';

export interface HttpStoreOptions {
	readonly baseUrl: string;
	readonly fetch: (address: string, init: RequestInit) => Response | Promise<Response>;
}

/** Path segments and query parameters. Lists become repeated parameters; undefined values are left out. */
export interface Address {
	readonly path: readonly string[];
	readonly query?: Readonly<Record<string, unknown>>;
}

interface AnswerSchema<Answer> {
	parse(json: unknown): Answer;
}

function urlOf({ path, query = {} }: Address, baseUrl: string): string {
	const stated = Object.entries(query).filter(([, value]) => value !== undefined);
	const pairs = stated.flatMap(([name, value]) => [value].flat().map((one) => [name, String(one)]));
	const search = new URLSearchParams(pairs);
	return `${baseUrl.replace(/\/$/, '')}/${path.map(encodeURIComponent).join('/')}${search.size > 0 ? `?${search}` : ''}`;
}

async function fetched({ fetch }: HttpStoreOptions, address: string, signal: AbortSignal | undefined): Promise<Response> {
	try {
		return await fetch(address, { headers: { Accept: 'application/json' }, signal: signal ?? null });
	} catch (cause) {
		signal?.throwIfAborted();
		throw new StoreUnavailableError('http', cause);
	}
}

async function json(response: Response, signal: AbortSignal | undefined): Promise<unknown> {
	try {
		return await response.json();
	} catch (cause) {
		signal?.throwIfAborted();
		throw new StoreUnavailableError('http', cause);
	}
}

function parsed<Answer>(schema: AnswerSchema<Answer>, document: unknown): Answer {
	try {
		return schema.parse(document);
	} catch (cause) {
		// The server runs another version than this page, or something else answers at its address.
		throw new StoreUnavailableError('http', cause);
	}
}

export async function request<Answer>(
	options: HttpStoreOptions,
	address: Address,
	schema: AnswerSchema<Answer>,
	signal: AbortSignal | undefined,
): Promise<Answer> {
	signal?.throwIfAborted();
	const url = urlOf(address, options.baseUrl);
	const response = await fetched(options, url, signal);
	signal?.throwIfAborted();
	const moved = movedError(url, response);
	if (moved) throw moved;
	const document = await json(response, signal);
	if (!response.ok) throw errorOf(response.status, document);
	return parsed(schema, document);
}

import { StoreUnavailableError } from '#graph/model/errors.ts';

/**
 * Code or texts that are loaded on demand; a chunk that does not arrive is reported like an answer that does not.
 * The browser's own error would make the router reload the page, which loses what is on screen.
 */
export function chunk<T>(loading: Promise<T>): Promise<T> {
	return loading.catch((cause) => {
		throw new StoreUnavailableError('page', cause);
	});
}

import { StoreUnavailableError } from '#graph/model/errors.ts';

/**
 * Wraps a dynamic import so that a failed chunk is reported like a failed request. The browser's own error would make
 * the router reload the page, which loses what is on screen.
 */
export function chunk<T>(loading: Promise<T>): Promise<T> {
	return loading.catch((cause) => {
		throw new StoreUnavailableError('page', cause);
	});
}

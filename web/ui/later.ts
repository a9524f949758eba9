import { chunk } from '#web/data/chunk.ts';
import { loadLaterMessages } from '#web/i18n/i18n.ts';

/** Wraps the dynamic import of what is not part of the first sight: its code comes together with its messages. */
export function later<T>(loading: Promise<T>): Promise<T> {
	return chunk(Promise.all([loading, loadLaterMessages()]).then(([code]) => code));
}

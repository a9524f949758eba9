import { createHash } from 'node:crypto';

/**
 * ETag of an answer: the digest of the seed, plus a hash of the URL and of the answers' schemas (`form`). It matches
 * only if the same URL was answered before, by a server with the same schemas.
 */
export function entityTag(digest: string, form: string, address: string): string {
	const { pathname, search } = new URL(address);
	const mark = createHash('sha256').update(`${form} ${pathname}${search}`).digest('base64url').slice(0, 16);
	// Weak, because the answer may be sent compressed or not.
	return `W/"${digest}.${mark}"`;
}

/** Whether `If-None-Match` names the tag (RFC 9110 section 13.1.2, weak comparison). */
export function namesTag(ifNoneMatch: string | undefined, tag: string): boolean {
	const opaque = tag.replace(/^W\//, '');
	return ifNoneMatch?.match(/"[^"]*"/g)?.includes(opaque) ?? false;
}

import { createHash } from 'node:crypto';

/**
 * Tag of one answer: the digest of the seed, and a mark of the address and of the shape of answers (`form`). So it
 * can only match where this very address was answered before, by a server that writes answers alike.
 */
export function entityTag(digest: string, form: string, address: string): string {
	const { pathname, search } = new URL(address);
	const mark = createHash('sha256').update(`${form} ${pathname}${search}`).digest('base64url').slice(0, 16);
	// Weak, because the same answer may be sent compressed or not.
	return `W/"${digest}.${mark}"`;
}

/** Whether `If-None-Match` names the tag (RFC 9110 section 13.1.2, weak comparison). */
export function namesTag(ifNoneMatch: string | undefined, tag: string): boolean {
	const opaque = tag.replace(/^W\//, '');
	return ifNoneMatch?.match(/"[^"]*"/g)?.includes(opaque) ?? false;
}

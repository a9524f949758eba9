import type { Finding } from '#graph/model/errors.ts';
import { findingAt, type SeedInput } from '#seed/input.ts';

function flawOf(address: string): string | undefined {
	if (/\s/.test(address)) return 'holds a space; write %20, or take it away';
	if (!/^https?:\/\//.test(address)) return 'is no address of a web page; start it with https://';
	if (/^https?:\/\/[^/?#]*\.([:/?#]|$)/.test(address)) return 'has a dot after the host, which its certificate may not cover; take it away';
	return undefined;
}

/** Addresses must be web pages. */
export function checkAddresses(input: SeedInput): readonly Finding[] {
	return [...input.nodes, ...input.sources].flatMap((entry) => {
		const { address } = entry.value;
		const flaw = address === undefined ? undefined : flawOf(address);
		return flaw ? [findingAt(entry.at('address'), 'addresses', `"${address}" ${flaw}`)] : [];
	});
}

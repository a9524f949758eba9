/** A text to be sent, with its subject. */
export interface Letter {
	readonly subject: string;
	readonly body: string;
}

/** Opens the letter in the reader's e-mail, without an address (RFC 6068; lines end in CRLF there). */
export function mailAddress({ subject, body }: Letter): string {
	return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
}

/** Opens the letter as a new issue, where the project has a place for issues. */
export function issueAddress(issues: string, { subject, body }: Letter): string {
	return `${issues.replace(/\/$/, '')}/new?${new URLSearchParams({ title: subject, body })}`;
}

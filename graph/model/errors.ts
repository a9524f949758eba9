/** The id does not exist, or has been replaced. */
export class NotFoundError extends Error {
	override readonly name = 'NotFoundError';
	readonly id: string;
	/** The replacing id, if this one was retired. */
	readonly movedTo: string | undefined;

	constructor(id: string, movedTo?: string) {
		super(movedTo === undefined ? `nothing has the id "${id}"` : `"${id}" is now "${movedTo}"`);
		this.id = id;
		this.movedTo = movedTo;
	}
}

/** The query's parameters are invalid; `parameter` names the wrong one. */
export class InvalidQueryError extends Error {
	override readonly name = 'InvalidQueryError';
	readonly parameter: string;

	constructor(parameter: string, message: string) {
		super(message);
		this.parameter = parameter;
	}
}

/** The store does not answer; trying again later may help. */
export class StoreUnavailableError extends Error {
	override readonly name = 'StoreUnavailableError';
	readonly store: string;

	constructor(store: string, cause?: unknown) {
		super(`the ${store} store does not answer`, { cause });
		this.store = store;
	}
}

/** A problem in the seed: where, which rule, and what to do. Lines and columns count from 1. */
export interface Finding {
	readonly rule: string;
	readonly file: string;
	readonly line: number;
	readonly column: number;
	readonly message: string;
}

/** The seed has findings, so nothing of it is loaded. */
export class InvalidSeedError extends Error {
	override readonly name = 'InvalidSeedError';
	readonly findings: readonly Finding[];

	constructor(findings: readonly Finding[]) {
		super(`the seed has ${findings.length} findings`);
		this.findings = findings;
	}
}

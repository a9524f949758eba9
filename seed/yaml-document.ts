import { isCollection, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { Finding } from '#graph/model/errors.ts';
import { findingAt, type Path, type Place } from './input.ts';

/** A YAML text with the position of everything in it. */
export interface YamlDocument {
	/** The parsed value; an empty file is an empty map. */
	readonly value: unknown;
	/** Syntax errors; if there are any, `value` is only what could be recovered. */
	readonly findings: readonly Finding[];
	/** Position of a value; for a path that does not exist, of its closest existing part. */
	placeOf(path: Path): Place;
	/** Position of a key in the map at `path`. */
	placeOfKey(path: Path, key: string): Place;
}

/** Advice on the most common errors. */
const ADVICE: Readonly<Record<string, string>> = {
	BAD_INDENT: 'check the spaces at the start of this line and the one above',
	BAD_SCALAR_START: 'put quotes round the text',
	BLOCK_AS_IMPLICIT_KEY: 'put quotes round a text that holds ": ", and start each key on its own line',
	DUPLICATE_KEY: 'write this key once',
	MISSING_CHAR: 'look for a quote, bracket, colon or hyphen that is missing here or just above',
	MULTILINE_IMPLICIT_KEY: 'look for a colon that is missing after a key',
	MULTIPLE_DOCS: 'take away the line "---" or make two files',
	TAB_AS_INDENT: 'use spaces, two for each step',
	TAG_RESOLVE_FAILED: 'put quotes round a text that starts with "!"',
	UNEXPECTED_TOKEN: 'check the indentation of this line and the one above',
};

function keyIs(key: unknown, wanted: string | number): boolean {
	return isScalar(key) && String(key.value) === String(wanted);
}

/** The node of the value at a path, or of its key if the value is a list, a map or empty. */
function nodeAt(contents: unknown, path: Path): Node | undefined {
	let value = contents;
	let shown = isNode(contents) ? contents : undefined;
	for (const step of path) {
		if (isMap(value)) {
			const pair = value.items.find(({ key }) => keyIs(key, step));
			if (pair === undefined) return shown;
			value = pair.value;
			const empty = isScalar(value) && value.value === null;
			shown = isNode(value) && !isCollection(value) && !empty ? value : isNode(pair.key) ? pair.key : shown;
		} else if (isSeq(value) && typeof step === 'number' && step in value.items) {
			value = value.items[step];
			shown = isNode(value) ? value : shown;
		} else {
			return shown;
		}
	}
	return shown;
}

function keyNodeAt(contents: unknown, path: Path, key: string): Node | undefined {
	const map = path.reduce<unknown>((value, step) => (isCollection(value) ? value.get(step, true) : undefined), contents);
	const pair = isMap(map) ? map.items.find((item) => keyIs(item.key, key)) : undefined;
	return isNode(pair?.key) ? pair.key : nodeAt(contents, path);
}

/** Parses a YAML text; never throws. */
export function parseYaml(file: string, text: string): YamlDocument {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
	function place(offset: number): Place {
		const { line, col } = lines.linePos(offset);
		return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
	}
	function placeOfNode(node: Node | undefined): Place {
		return place(node?.range?.[0] ?? 0);
	}

	const findings = [...document.errors, ...document.warnings].map((error) => {
		const advice = ADVICE[error.code];
		return findingAt(place(error.pos[0]), 'syntax', advice ? `${error.message}; ${advice}` : error.message);
	});
	const broken = text.indexOf('\uFFFD');
	if (broken >= 0) findings.push(findingAt(place(broken), 'syntax', 'this letter cannot be read; save the file as UTF-8'));
	let whole = true;
	visit(document, {
		Pair(_, { key }) {
			if (isScalar(key)) return;
			whole = false;
			findings.push(findingAt(placeOfNode(isNode(key) ? key : undefined), 'syntax', 'a key must be a plain text; put quotes round it'));
		},
		Alias(_, alias) {
			whole = false;
			findings.push(findingAt(placeOfNode(alias), 'syntax', `"*${alias.source}" repeats another part of the file; write the text out`));
		},
	});

	return {
		value: document.contents === null ? {} : whole ? document.toJS() : undefined,
		findings,
		placeOf: (path) => placeOfNode(nodeAt(document.contents, path)),
		placeOfKey: (path, key) => placeOfNode(keyNodeAt(document.contents, path, key)),
	};
}

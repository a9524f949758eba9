import { z } from 'zod';
import type { Finding } from '#graph/model/errors.ts';
import { SeedFile } from './format.ts';
import { findingAt, type Path } from './input.ts';
import type { YamlDocument } from './yaml-document.ts';

const RULE = 'schema';

/** Advice for keys whose schema has no message of its own. */
const ADVICE: Readonly<Record<string, string>> = {
	address: 'write a whole address, e.g. https://www.digdir.no/',
	checked: 'write it in quotes as year, month and day, e.g. "2026-11-22"',
	country: 'write two capital letters in quotes, e.g. "NO"',
	date: 'write it in quotes as year, month and day, e.g. "2026-11-22"',
	languages: 'write small-letter language codes, e.g. nb',
	retrieved: 'write it in quotes as year, month and day, e.g. "2026-11-22"',
	sources: 'list the ids of the sources that say so, e.g. - src.d3293',
};

/** Names of value types for people who write YAML. */
const TYPES: Readonly<Record<string, string>> = {
	array: 'a list, each item on its own line after a hyphen',
	boolean: 'true or false',
	int: 'a whole number without quotes',
	number: 'a number without quotes',
	object: 'a map of keys and values',
	record: 'a map of keys and values',
	string: 'a text',
};

function stepInto(schema: unknown, step: string | number): unknown {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodReadonly) return stepInto(schema.unwrap(), step);
	if (schema instanceof z.ZodObject) return schema.shape[step];
	if (schema instanceof z.ZodArray) return schema.element;
	if (schema instanceof z.ZodRecord) return schema.valueType;
	return undefined;
}

function bare(schema: unknown): unknown {
	return schema instanceof z.ZodOptional || schema instanceof z.ZodReadonly ? bare(schema.unwrap()) : schema;
}

/** The schema of the value at a path in a seed file. */
function schemaAt(path: Path): unknown {
	return bare(path.reduce<unknown>(stepInto, SeedFile));
}

function valueAt(value: unknown, path: Path): unknown {
	return path.reduce<unknown>((found, step) => (typeof found === 'object' && found !== null ? Reflect.get(found, step) : undefined), value);
}

/** The last key of a path, e.g. `sources` for `nodes, 3, sources, 0`. */
function keyOf(path: Path): string {
	return String(path.findLast((step) => typeof step === 'string') ?? 'file');
}

function choice(values: readonly unknown[]): string {
	return `use one of: ${values.join(', ')}`;
}

function adviceFor(path: Path): string {
	const schema = schemaAt(path);
	if (schema instanceof z.ZodEnum) return choice(schema.options);
	return ADVICE[keyOf(path)] ?? `write ${TYPES[schema instanceof z.ZodType ? schema.type : 'string'] ?? 'it'}`;
}

function unknownKey(path: Path, key: string): string {
	const schema = schemaAt(path);
	if (schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum) {
		const isLanguage = schema.keyType.options.includes('nb');
		return `"${key}" is no ${isLanguage ? 'language code' : 'kind'} that is known here; ${choice(schema.keyType.options)}`;
	}
	const known = schema instanceof z.ZodObject ? `; ${choice(Object.keys(schema.shape))}` : '';
	return `unknown key "${key}"${known}`;
}

function wrongValue(path: Path, value: unknown, issue: z.core.$ZodIssue): string {
	const key = keyOf(path);
	const what = typeof path.at(-1) === 'number' ? `an item of "${key}"` : `"${key}"`;
	if (value === undefined) return `${what} is missing; ${adviceFor(path)}`;
	if (value === null) return `${what} is empty; ${adviceFor(path)}`;
	if (issue.code === 'invalid_value') return `"${String(value)}" is no ${key} that is known; ${choice(issue.values)}`;
	if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof value !== 'object') {
		return `${what} must be a text; put quotes round ${String(value)}`;
	}
	if (issue.code === 'invalid_type') return `${what} must be ${TYPES[issue.expected] ?? issue.expected}`;
	if (issue.code === 'too_small' && (issue.origin === 'array' || issue.origin === 'string')) {
		const exactly = issue.exact ? `; exactly ${issue.minimum} are needed` : '';
		return `"${key}" is ${exactly ? 'too short' : 'empty'}${exactly || `; ${adviceFor(path)}`}`;
	}
	if (issue.code === 'too_small') return `"${key}" must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
	if (issue.code === 'too_big') return `"${key}" must be at most ${issue.maximum}`;
	if (issue.code === 'invalid_format' && issue.message.startsWith('Invalid')) {
		return `"${String(value)}" does not fit "${key}"; ${adviceFor(path)}`;
	}
	return `"${key}": ${issue.message}`;
}

/** Schema violations in a seed file, each with advice. */
export function schemaFindings(document: YamlDocument): readonly Finding[] {
	const result = SeedFile.safeParse(document.value);
	if (result.success) return [];
	const { issues } = result.error;
	const misspelt = new Set(issues.filter((issue) => issue.code === 'unrecognized_keys').map((issue) => issue.path.join(' ')));
	return issues.flatMap((issue) => {
		const path = issue.path.filter((step) => typeof step !== 'symbol');
		// A map with only unknown languages would also be reported as empty.
		if (issue.code === 'custom' && misspelt.has(path.join(' '))) return [];
		if (issue.code === 'unrecognized_keys') {
			return issue.keys.map((key) => findingAt(document.placeOfKey(path, key), RULE, unknownKey(path, key)));
		}
		return [findingAt(document.placeOf(path), RULE, wrongValue(path, valueAt(document.value, path), issue))];
	});
}

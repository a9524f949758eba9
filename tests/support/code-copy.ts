import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { LANGUAGES, type Language } from '#graph/model/language.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** A copy of the code, to which a test adds what a contributor would add. */
export interface CodeCopy {
	write(file: string, text: string): Promise<void>;
	/** Puts a text before the one place where `anchor` stands. */
	insert(file: string, anchor: string, text: string): Promise<void>;
	/** Adds a message to a file of messages, within one of its groups where that is named, in the languages that are given. */
	addMessage(file: string, key: string, texts: Partial<Record<Language, string>>): Promise<void>;
	/** What the compiler finds, as `file: message`, sorted. */
	errors(): Promise<readonly string[]>;
	/** What a script of the copy prints, as JSON. */
	run(script: string): Promise<unknown>;
	remove(): Promise<void>;
}

function output(command: string, args: readonly string[], cwd: string): Promise<{ readonly stdout: string; readonly stderr: string }> {
	// The compiler ends with 2 where it finds errors, which it prints; so the end code says nothing more.
	return new Promise((done) => execFile(command, args, { cwd }, (_error, stdout, stderr) => done({ stdout, stderr })));
}

function endOf(part: string, text: string, from = 0): number {
	const at = text.indexOf(part, from);
	if (at < 0) throw new Error(`nowhere "${part.trim()}"`);
	return at + part.length;
}

/** Copies these files and folders; the compiler looks at `compiled`, and at all that this imports. */
export async function codeCopy(copied: readonly string[], compiled: readonly string[]): Promise<CodeCopy> {
	const home = await mkdtemp(join(tmpdir(), 'code-'));
	const config = JSON.parse(await readFile(join(ROOT, 'tsconfig.json'), 'utf8'));
	for (const path of [...copied, 'package.json']) {
		const isCode = (source: string) => source !== join(ROOT, 'seed/data');
		await cp(join(ROOT, path), join(home, path), { recursive: true, filter: isCode });
	}
	await writeFile(join(home, 'tsconfig.json'), JSON.stringify({ ...config, include: compiled }));
	await symlink(join(ROOT, 'node_modules'), join(home, 'node_modules'), 'dir');

	async function write(file: string, text: string): Promise<void> {
		await mkdir(dirname(join(home, file)), { recursive: true });
		await writeFile(join(home, file), text);
	}

	return {
		write,
		async insert(file, anchor, text) {
			const parts = (await readFile(join(home, file), 'utf8')).split(anchor);
			if (parts.length !== 2) throw new Error(`"${anchor}" stands ${parts.length - 1} times in ${file}`);
			await write(file, parts.join(`${text}${anchor}`));
		},
		async addMessage(file, path, texts) {
			const [key = '', group] = path.split('.').reverse();
			let code = await readFile(join(home, file), 'utf8');
			for (const lang of LANGUAGES.filter((one) => texts[one] !== undefined)) {
				const language = endOf(`\n\t${lang}: {`, code);
				const at = group === undefined ? language : endOf(`\n\t\t${group}: {`, code, language);
				code = `${code.slice(0, at)} ${key}: ${JSON.stringify(texts[lang])},${code.slice(at)}`;
			}
			await write(file, code);
		},
		async errors() {
			const { stdout } = await output(join(ROOT, 'node_modules/.bin/tsc'), ['-p', '.', '--pretty', 'false'], home);
			return [...stdout.matchAll(/^(\S+)\(\d+,\d+\): error TS\d+: (.*)$/gm)].map(([, file, message]) => `${file}: ${message}`).sort();
		},
		async run(script) {
			const { stdout, stderr } = await output(process.execPath, ['--import', 'tsx', script], home);
			if (stderr !== '') throw new Error(stderr);
			return JSON.parse(stdout);
		},
		remove: () => rm(home, { recursive: true }),
	};
}

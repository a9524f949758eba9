import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** Flags that every browser of the tests starts with: nothing fetched in the background, no sandbox for root in CI. */
const FLAGS = [
	'--no-sandbox',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome.exe'];
const PLACES = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Empty counts as not set, as everywhere. */
function chosenBrowser(): string | undefined {
	return process.env['CHROMIUM_PATH'] || undefined;
}

function systemBrowser(): string | undefined {
	const onPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
	return [...onPath, ...PLACES].find((path) => existsSync(path));
}

function hasPackaged(): boolean {
	return process.platform === 'linux' && process.arch === 'x64';
}

/** The Chromium inside `@sparticuz/chromium`, unpacked with the libraries that a bare machine lacks. */
async function packagedBrowser(): Promise<string> {
	// Read when the package is imported: only for this runtime does it unpack its libraries and set LD_LIBRARY_PATH.
	process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs20.x';
	const { default: packaged } = await import('@sparticuz/chromium');
	return packaged.executablePath();
}

/** Why no browser can be had here, with the command that mends it; `undefined` where one can. */
export function missingForBrowser(): string | undefined {
	const chosen = chosenBrowser();
	if (chosen !== undefined) return existsSync(chosen) ? undefined : `CHROMIUM_PATH "${chosen}" does not exist`;
	if (systemBrowser() !== undefined || hasPackaged()) return undefined;
	return 'no Chrome or Chromium found; install one (macOS: brew install --cask chromium), or set CHROMIUM_PATH';
}

/** Starts the browser of `CHROMIUM_PATH`, else the system's, else the one of the npm package. */
export async function launchBrowser(): Promise<Browser> {
	const path = chosenBrowser() ?? systemBrowser() ?? (await packagedBrowser());
	return chromium.launch({ executablePath: path, args: FLAGS });
}

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { settled } from './explorer-page.ts';

/** WCAG 2.2 A and AA, as axe knows them. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose answer another scheme can change. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** The rules whose answer another language can change: colours of other texts, names that are empty or alike, and sizes. */
const TEXT_RULES = [
	...COLOUR_RULES,
	'aria-command-name',
	'aria-dialog-name',
	'aria-input-field-name',
	'aria-meter-name',
	'aria-progressbar-name',
	'aria-tab-name',
	'aria-toggle-field-name',
	'aria-tooltip-name',
	'aria-treeitem-name',
	'button-name',
	'document-title',
	'empty-heading',
	'empty-table-header',
	'html-has-lang',
	'html-lang-valid',
	'image-alt',
	'image-redundant-alt',
	'input-button-name',
	'label',
	'landmark-unique',
	'link-name',
	'role-img-alt',
	'scrollable-region-focusable',
	'select-name',
	'summary-name',
	'svg-img-alt',
	'table-duplicate-name',
	'target-size',
	'valid-lang',
];

const RULES = { text: TEXT_RULES, colour: COLOUR_RULES };

/** What axe finds wrong in a page as it stands, and where; by all its rules, or by those of texts or of colour. */
export async function violations(page: Page, rules: 'all' | keyof typeof RULES = 'all'): Promise<readonly string[]> {
	await settled(page);
	// Without its report on what is well, and in the page itself (no frame of ours holds another), axe takes half the time.
	const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
	const found = await (rules === 'all' ? axe.withTags(TAGS) : axe.withRules(RULES[rules])).analyze();
	return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}

/** What axe finds wrong in light by these rules, and what dark adds to it. */
export async function violationsInBothSchemes(page: Page, rules: 'all' | 'text'): Promise<readonly string[]> {
	await page.emulateMedia({ colorScheme: 'light' });
	const found = await violations(page, rules);
	await page.emulateMedia({ colorScheme: 'dark' });
	const added = await violations(page, 'colour');
	return [...found.map((violation) => `light ${violation}`), ...added.map((violation) => `dark ${violation}`)];
}

/**
 * Shows all rows of long lists and tables, or the first twelve: the others are made like them. What a page leaves out until
 * one scrolls to it is drawn then, since axe would read the colours that it had in the other scheme.
 */
export async function showRows(page: Page, rows: 'all' | 'twelve'): Promise<void> {
	await page.evaluate((isAll) => {
		const few = new CSSStyleSheet();
		few.replaceSync(':is(li:not([role]), tr):nth-child(n + 13) { display: none } * { content-visibility: visible !important }');
		document.adoptedStyleSheets = isAll ? [] : [few];
	}, rows === 'all');
}

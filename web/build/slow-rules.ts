/** `:has()` on an unqualified element: the browser then restyles the whole page for each row that comes or goes. */
const SLOW = /(^|[\s>+~,]|:is\()(?::not\()?:has\((?:label|thead|tfoot)\)/;

/** What PostCSS hands to a plugin of a rule. */
interface Rule {
	selectors: string[];
	remove: () => unknown;
}

/** The selectors that cost the browser nothing but where they match. */
export function quickSelectors(selectors: readonly string[]): readonly string[] {
	return selectors.filter((selector) => !SLOW.test(selector));
}

/**
 * Leaves out of the design system's input.css the outline of a field that is pointed at, which asks of every element
 * above the field whether it has a label: where chips or toggle groups are drawn too, the browser then styles the whole
 * page anew for each row that comes or goes (90,000 elements instead of 310 for fifty rows).
 */
export function slowRules() {
	return {
		postcssPlugin: 'slow-rules',
		Rule(rule: Rule) {
			const quick = quickSelectors(rule.selectors);
			if (quick.length === 0) rule.remove();
			else if (quick.length < rule.selectors.length) rule.selectors = [...quick];
		},
	};
}

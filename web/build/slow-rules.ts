/** `:has()` without a qualifying element makes the browser restyle the whole page for each row added or removed. */
const SLOW = /(^|[\s>+~,]|:is\()(?::not\()?:has\((?:label|thead|tfoot)\)/;

/** The part of PostCSS's rule that is used here. */
interface Rule {
	selectors: string[];
	remove: () => unknown;
}

/** Drops the slow selectors. */
export function quickSelectors(selectors: readonly string[]): readonly string[] {
	return selectors.filter((selector) => !SLOW.test(selector));
}

/**
 * Removes costly `:has()` rules from the design system's CSS: hover outlines in input.css, and table.css. They test
 * every ancestor for a descendant, so adding fifty rows restyled 90,000 elements instead of 310.
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

import type { Translate } from '#web/i18n/i18n.ts';
import type { LegendItem } from '#web/view-model/legend-items.ts';

/** What the legend says of one thing, on the page and in a saved picture. */
export function legendLabel(item: LegendItem, t: Translate): string {
	switch (item.kind) {
		case 'family':
			return t(`vocabulary:family.${item.family}`);
		case 'sign':
			return t(`vocabulary:kind.${item.node}`);
		case 'stub':
			return t('explore:legendStub');
		case 'line':
			return {
				stated: t('explore:legendStated'),
				editorial: t('explore:legendEditorial'),
				samsvar: t('explore:legendSamsvar'),
				gathered: t('explore:legendGathered'),
			}[item.style];
	}
}

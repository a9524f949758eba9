import { createInstance } from 'i18next';
import { LANGUAGES } from '#graph/model/language.ts';
import { about } from './messages/about.ts';
import { bridges } from './messages/bridges.ts';
import { common } from './messages/common.ts';
import { compare } from './messages/compare.ts';
import { compareViews } from './messages/compare-views.ts';
import { complete } from './messages/complete.ts';
import { details } from './messages/details.ts';
import { explore } from './messages/explore.ts';
import { exported } from './messages/export.ts';
import { listTable } from './messages/list-table.ts';
import { paths } from './messages/paths.ts';
import { picture } from './messages/picture.ts';
import { resourceWishes } from './messages/resource-wishes.ts';
import { resources } from './messages/resources.ts';
import { suggestion } from './messages/suggestion.ts';
import { vocabulary } from './messages/vocabulary.ts';
import { waiting } from './messages/waiting.ts';

const namespaces = {
	common,
	vocabulary,
	details,
	explore,
	compare,
	views: compareViews,
	bridges,
	resources,
	about,
	complete,
	resourceWishes,
	suggestion,
	listTable,
	export: exported,
	waiting,
	picture,
	paths,
} as const;
export const NAMESPACES = [
	'common',
	'vocabulary',
	'details',
	'explore',
	'compare',
	'views',
	'bridges',
	'resources',
	'about',
	'complete',
	'resourceWishes',
	'suggestion',
	'listTable',
	'export',
	'waiting',
	'picture',
	'paths',
] as const satisfies readonly (keyof typeof namespaces)[];

declare module 'i18next' {
	interface CustomTypeOptions {
		defaultNS: 'common';
		resources: { readonly [N in keyof typeof namespaces]: (typeof namespaces)[N]['nb'] };
	}
}

function textsIn(lang: (typeof LANGUAGES)[number]) {
	return Object.fromEntries(NAMESPACES.map((name) => [name, namespaces[name][lang]]));
}

/** All texts of the page in all its languages; they are small, so they come with the page. */
export const i18n = createInstance({
	resources: Object.fromEntries(LANGUAGES.map((lang) => [lang, textsIn(lang)])),
	ns: NAMESPACES,
	defaultNS: 'common',
	lng: 'nb',
	fallbackLng: false,
	// React escapes what it draws.
	interpolation: { escapeValue: false },
	initAsync: false,
});
void i18n.init();

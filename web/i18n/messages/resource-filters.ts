import { messages } from '#web/i18n/messages.ts';

export const resourceFilters = messages({
	nb: {
		legend: 'Sorter og filtrer ressursene',
		sort: 'Rekkefølge',
		order: { nearest: 'Nærmest først', title: 'Etter navn', provider: 'Etter tilbyder' },
		any: 'Alle',
		onlyFree: 'Bare gratis ({count})',
		choice: '{value} ({count})',
		noneHere: 'Ingen av {count} her passer til det du har valgt.',
		clear: 'Vis alle',
	},
	nn: {
		legend: 'Sorter og filtrer ressursane',
		sort: 'Rekkjefølgje',
		order: { nearest: 'Nærast først', title: 'Etter namn', provider: 'Etter tilbydar' },
		any: 'Alle',
		onlyFree: 'Berre gratis ({count})',
		choice: '{value} ({count})',
		noneHere: 'Ingen av {count} her passar til det du har valt.',
		clear: 'Vis alle',
	},
	da: {
		legend: 'Sortér og filtrér ressourcerne',
		sort: 'Rækkefølge',
		order: { nearest: 'Nærmest først', title: 'Efter navn', provider: 'Efter udbyder' },
		any: 'Alle',
		onlyFree: 'Kun gratis ({count})',
		choice: '{value} ({count})',
		noneHere: 'Ingen af {count} her passer til det, du har valgt.',
		clear: 'Vis alle',
	},
	en: {
		legend: 'Sort and filter the resources',
		sort: 'Order',
		order: { nearest: 'Nearest first', title: 'By name', provider: 'By provider' },
		any: 'All',
		onlyFree: 'Free of charge only ({count})',
		choice: '{value} ({count})',
		noneHere: 'None of the {count} resources here match your filters.',
		clear: 'Show all',
	},
});

import { messages } from '#web/i18n/messages.ts';

export const picture = messages({
	nb: {
		cards: 'Kortene på bildet',
		how: 'Piltastene går til nærmeste kort, Enter velger, mellomrom folder ut, N går langs linjene, Escape går tilbake.',
		confidence: '{level} sikkerhet',
		noLines: 'Ingen linjer fra {label}.',
		walk: 'gå til nærmeste kort på bildet, eller opp og ned i listen',
		lines: 'gå fra linje til linje ved kortet; Enter følger den, eller åpner samsvaret',
		parts: 'gå mellom listen, bildet og detaljene',
		sheet: 'Større eller mindre felt for detaljene',
	},
	nn: {
		cards: 'Korta på biletet',
		how: 'Piltastane går til næraste kort, Enter vel, mellomrom faldar ut, N går langs linjene, Escape går tilbake.',
		confidence: '{level} sikkerheit',
		noLines: 'Ingen linjer frå {label}.',
		walk: 'gå til næraste kort på biletet, eller opp og ned i lista',
		lines: 'gå frå linje til linje ved kortet; Enter følgjer henne, eller opnar samsvaret',
		parts: 'gå mellom lista, biletet og detaljane',
		sheet: 'Større eller mindre felt for detaljane',
	},
	da: {
		cards: 'Kortene på billedet',
		how: 'Piletasterne går til nærmeste kort, Enter vælger, mellemrum folder ud, N går langs linjerne, Escape går tilbage.',
		confidence: '{level} sikkerhed',
		noLines: 'Ingen linjer fra {label}.',
		walk: 'gå til nærmeste kort på billedet, eller op og ned i listen',
		lines: 'gå fra linje til linje ved kortet; Enter følger den, eller åbner overensstemmelsen',
		parts: 'gå mellem listen, billedet og detaljerne',
		sheet: 'Større eller mindre felt til detaljerne',
	},
	en: {
		cards: 'Cards in the diagram',
		how: 'Arrow keys go to the nearest card, Enter selects, Space expands, N walks the lines, Escape goes back.',
		confidence: '{level} confidence',
		noLines: 'No lines from {label}.',
		walk: 'go to the nearest card in the diagram, or up and down in the list',
		lines: 'go from line to line of a card; Enter follows it, or opens a mapping',
		parts: 'go between the list, the diagram and the details',
		sheet: 'Larger or smaller area for the details',
	},
});

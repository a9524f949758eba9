import { messages } from '#web/i18n/messages.ts';

export const waiting = messages({
	nb: {
		long: 'Dette tar lengre tid enn vanlig. Siden venter fortsatt på svar. Er nettet tregt, kan det hjelpe å laste siden på nytt.',
		reload: 'Last siden på nytt',
		away: 'Får ikke svar fra serveren. Det som er hentet, kan brukes. Nytt innhold og søk virker ikke før den svarer; siden spør igjen av seg selv.',
		offline: 'Ingen nettforbindelse. Det som er hentet, kan brukes. Nytt innhold og søk virker igjen når nettet er tilbake.',
		back: 'Serveren svarer igjen.',
		notNow: 'Kan ikke hentes nå',
	},
	nn: {
		long: 'Dette tek lengre tid enn vanleg. Sida ventar framleis på svar. Er nettet tregt, kan det hjelpe å laste sida på nytt.',
		reload: 'Last sida på nytt',
		away: 'Får ikkje svar frå tenaren. Det som er henta, kan brukast. Nytt innhald og søk verkar ikkje før han svarer; sida spør igjen av seg sjølv.',
		offline: 'Ikkje samband med nettet. Det som er henta, kan brukast. Nytt innhald og søk verkar igjen når nettet er tilbake.',
		back: 'Tenaren svarer igjen.',
		notNow: 'Kan ikkje hentast no',
	},
	da: {
		long: 'Det tager længere tid end normalt. Siden venter stadig på svar. Er nettet langsomt, kan det hjælpe at genindlæse siden.',
		reload: 'Genindlæs siden',
		away: 'Får ikke svar fra serveren. Det, der er hentet, kan bruges. Nyt indhold og søgning virker først, når den svarer; siden spørger selv igen.',
		offline: 'Ingen netforbindelse. Det, der er hentet, kan bruges. Nyt indhold og søgning virker igen, når nettet er tilbage.',
		back: 'Serveren svarer igen.',
		notNow: 'Kan ikke hentes nu',
	},
	en: {
		long: 'This is taking longer than usual. The page is still waiting for a response. If the network is slow, reloading may help.',
		reload: 'Reload the page',
		away: 'The server is not responding. You can use what is already on the page. New content and search will not work until it responds; the page keeps trying.',
		offline:
			'No network connection. You can use what is already on the page. New content and search will work again when you are back online.',
		back: 'The server is responding again.',
		notNow: 'Not available right now',
	},
});

/**
 * Folded Danish and Nynorsk spellings and the Bokmål equivalent; spelling variants of one word only, never
 * translations. Applied in order to both query and text, so a pair need not be linguistically correct: it only has to
 * make the two spellings meet.
 */
const PAIRS: readonly (readonly [spelling: RegExp, bokmal: string])[] = [
	[/u[dt]dannelse?[rn]?/g, 'utdanning'],
	[/kompetenc/g, 'kompetans'],
	[/udvikl/g, 'utvikl'],
	[/^ud(?=[a-z]{3})/g, 'ut'],
	[/^ind(?=[bcdfghjklmnprstv])/g, 'inn'],
	[/^af(?=[a-z]{3})/g, 'av'],
	[/indkob/g, 'innkjop'],
	// myndighed, virksomhed, sikkerhed; also within a compound
	[/(?<=[a-z]{3})hed(?=$|s|er|en)/g, 'het'],
	// færdighed/ferdighet, netværk/nettverk, fælles/felles
	[/tilgaengelig|tilgjengeleg/g, 'tilgjengelig'],
	[/(?<=[a-z]{3})leg(?=$|e$|heit)/g, 'lig'],
	[/(?<=[a-z]{3})(?:heit|leik)(?=$|s|er|en|a)/g, 'het'],
	[/ae/g, 'e'],
	// information/informasjon, organisation/organisasjon, kommunikation/kommunikasjon
	[/tion/g, 'sjon'],
	[/projekt/g, 'prosjekt'],
	[/specif/g, 'spesif'],
	[/proces/g, 'proses'],
	// arbejde/arbeid, vejledning/veiledning
	[/ej/g, 'ei'],
	// lederskab/lederskap, beredskab/beredskap
	[/(?<=[a-z]{2})skab/g, 'skap'],
	[/kundskap|kunskap/g, 'kunnskap'],
	[/brug/g, 'bruk'],
	[/toj/g, 'toy'],
	[/tillid/g, 'tillit'],
	[/sags/g, 'saks'],
	[/efter/g, 'etter'],
	[/mellem/g, 'mellom'],
	[/samfund/g, 'samfunn'],
	[/grundl/g, 'grunnl'],
	[/regering/g, 'regjering'],
	// å and ø typed on a keyboard that lacks them
	[/aa/g, 'a'],
	[/oe/g, 'o'],
	// nettverk/netværk, modell/model, prosess/proces, oppgave/opgave
	[/([bdfgklmnprst])\1+/g, '$1'],
];

/**
 * A folded word in a spelling shared by Norwegian and Danish. For matching only, not for display.
 * @example commonSpelling('udvikling') === commonSpelling('utvikling')
 */
export function commonSpelling(word: string): string {
	return PAIRS.reduce((spelt, [spelling, bokmal]) => spelt.replace(spelling, bokmal), word);
}

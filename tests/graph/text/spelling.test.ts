import { expect, test } from 'vitest';
import { fold } from '#graph/text/fold.ts';
import { commonSpelling } from '#graph/text/spelling.ts';

test.each([
	['kompetanse', 'kompetence'],
	['utvikling', 'udvikling'],
	['sikkerhet', 'sikkerhed'],
	['informasjonssikkerhet', 'informationssikkerhed'],
	['kompetanseutvikling', 'kompetenceudvikling'],
	['virksomheter', 'virksomheder'],
	['ferdigheter', 'færdigheder'],
	['nettverk', 'netværk'],
	['fellesskap', 'fællesskab'],
	['verktøy', 'værktøj'],
	['arbeid', 'arbejd'],
	['veiledning', 'vejledning'],
	['innhold', 'indhold'],
	['oppgave', 'opgave'],
	['prosess', 'proces'],
	['prosjekt', 'projekt'],
	['transformasjon', 'transformation'],
	['kravspesifikasjon', 'kravspecifikation'],
	['utdanning', 'uddannelse'],
	['regjering', 'regering'],
	['avdeling', 'afdeling'],
	['tilgjengelig', 'tilgængelig'],
	['modell', 'model'],
	['offentlig', 'offentleg'],
	['tillit', 'tillid'],
	['økosystem', 'oekosystem'],
])('%s and %s are one', (norwegian, other) => {
	expect(commonSpelling(fold(other))).toBe(commonSpelling(fold(norwegian)));
});

test.each([
	['leder', 'ledelse'],
	['sikker', 'sikkerhet'],
	['tillit', 'tillatelse'],
	['industri', 'innsats'],
])('%s and %s stay two', (a, b) => {
	expect(commonSpelling(fold(a))).not.toBe(commonSpelling(fold(b)));
});

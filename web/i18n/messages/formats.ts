import { messages } from '#web/i18n/messages.ts';

export const formats = messages({
	nb: {
		download: 'Last ned {format}',
		failed: 'Nettleseren kunne ikke lage {format}.',
		instead: 'Prøv {format}.',
		name: { csv: 'CSV', sssom: 'SSSOM/TSV', png: 'PNG', svg: 'SVG' },
		note: {
			csv: 'til regneark',
			sssom: 'Det som ikke er vurdert eller ikke kan vurderes, står ikke i filen.',
			png: 'til presentasjoner og dokumenter',
			svg: 'kan forstørres og redigeres',
		},
	},
	nn: {
		download: 'Last ned {format}',
		failed: 'Nettlesaren kunne ikkje lage {format}.',
		instead: 'Prøv {format}.',
		name: { csv: 'CSV', sssom: 'SSSOM/TSV', png: 'PNG', svg: 'SVG' },
		note: {
			csv: 'til rekneark',
			sssom: 'Det som ikkje er vurdert eller ikkje kan vurderast, står ikkje i fila.',
			png: 'til presentasjonar og dokument',
			svg: 'kan forstørrast og redigerast',
		},
	},
	da: {
		download: 'Hent {format}',
		failed: 'Browseren kunne ikke lave {format}.',
		instead: 'Prøv {format}.',
		name: { csv: 'CSV', sssom: 'SSSOM/TSV', png: 'PNG', svg: 'SVG' },
		note: {
			csv: 'til regneark',
			sssom: 'Det, der ikke er vurderet eller ikke kan vurderes, står ikke i filen.',
			png: 'til præsentationer og dokumenter',
			svg: 'kan forstørres og redigeres',
		},
	},
	en: {
		download: 'Download {format}',
		failed: 'Your browser could not create the {format}.',
		instead: 'Try {format}.',
		name: { csv: 'CSV', sssom: 'SSSOM/TSV', png: 'PNG', svg: 'SVG' },
		note: {
			csv: 'for spreadsheets',
			sssom: 'The file leaves out what has not been or cannot be assessed.',
			png: 'for slides and documents',
			svg: 'scalable and editable',
		},
	},
});

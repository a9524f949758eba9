import { messages } from '#web/i18n/messages.ts';

export const exported = messages({
	nb: {
		download: 'Last ned bilde',
		source: 'Laget med Kompetansegraf {date}. Samsvar og stiplede linjer er vår lesning.',
		file: 'kompetansegraf',
		seen: 'På bildet',
	},
	nn: {
		download: 'Last ned bilete',
		source: 'Laga med Kompetansegraf {date}. Samsvar og stipla linjer er vår lesing.',
		file: 'kompetansegraf',
		seen: 'På biletet',
	},
	da: {
		download: 'Hent billede',
		source: 'Lavet med Kompetansegraf {date}. Overensstemmelser og stiplede linjer er vores læsning.',
		file: 'kompetansegraf',
		seen: 'På billedet',
	},
	en: {
		download: 'Download diagram',
		source: 'Made with Kompetansegraf on {date}. Mappings and dashed lines are our reading.',
		file: 'kompetansegraf',
		seen: 'In the diagram',
	},
});

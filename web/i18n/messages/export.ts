import { messages } from '#web/i18n/messages.ts';

export const exported = messages({
	nb: {
		source: 'Laget med Kompetansegraf {date}. Samsvar og stiplede linjer er vår lesning.',
		file: 'kompetansegraf',
		seen: 'På bildet',
	},
	nn: {
		source: 'Laga med Kompetansegraf {date}. Samsvar og stipla linjer er vår lesing.',
		file: 'kompetansegraf',
		seen: 'På biletet',
	},
	da: {
		source: 'Lavet med Kompetansegraf {date}. Overensstemmelser og stiplede linjer er vores læsning.',
		file: 'kompetansegraf',
		seen: 'På billedet',
	},
	en: {
		source: 'Made with Kompetansegraf on {date}. Mappings and dashed lines are our reading.',
		file: 'kompetansegraf',
		seen: 'In the diagram',
	},
});

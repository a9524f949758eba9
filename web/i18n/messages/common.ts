import { messages } from '#web/i18n/messages.ts';

export const common = messages({
	nb: {
		productName: 'Kompetansegraf',
	},
	nn: {
		productName: 'Kompetansegraf',
	},
	da: {
		productName: 'Kompetansegraf',
	},
	en: {
		productName: 'Kompetansegraf',
	},
});

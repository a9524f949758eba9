import { messages } from '#web/i18n/messages.ts';

export const about = messages({
	nb: {},
	nn: {},
	da: {},
	en: {},
});

import { messages } from '#web/i18n/messages.ts';

export const details = messages({
	nb: {},
	nn: {},
	da: {},
	en: {},
});

import { messages } from '#web/i18n/messages.ts';

export const vocabulary = messages({
	nb: {},
	nn: {},
	da: {},
	en: {},
});

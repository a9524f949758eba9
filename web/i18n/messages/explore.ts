import { messages } from '#web/i18n/messages.ts';

export const explore = messages({
	nb: {},
	nn: {},
	da: {},
	en: {},
});

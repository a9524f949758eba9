import { messages } from '#web/i18n/messages.ts';

export const resources = messages({
	nb: {},
	nn: {},
	da: {},
	en: {},
});

import { messages } from '#web/i18n/messages.ts';

export const compare = messages({
	nb: {},
	nn: {},
	da: {},
	en: {},
});

import { TransNoContext } from '@lingui/react/server';
import type { ReactElement } from 'react';
import { I18N_INSTANCES } from './i18n.ts';
import type { MessageKey } from './texts.ts';
import { useI18n } from './use-words.tsx';

interface MarkedTextProps {
	readonly message: MessageKey;
	/** Elements for the tags of the message, by name. */
	readonly components: Readonly<Record<string, ReactElement>>;
}

/** A message with elements in it, such as `<code>a name</code>`. */
export function MarkedText({ message, components }: MarkedTextProps) {
	const { lang } = useI18n();
	return <TransNoContext id={message} components={components} lingui={{ i18n: I18N_INSTANCES[lang] }} />;
}

import { TransNoContext } from '@lingui/react/server';
import type { ReactElement } from 'react';
import { SPEAKERS } from './i18n.ts';
import type { MessageKey } from './texts.ts';
import { useWords } from './use-words.tsx';

interface MarkedTextProps {
	readonly message: MessageKey;
	/** What stands for the tags of the message, by their names. */
	readonly components: Readonly<Record<string, ReactElement>>;
}

/** A message with elements in it, such as `<code>a name</code>`. */
export function MarkedText({ message, components }: MarkedTextProps) {
	const { lang } = useWords();
	return <TransNoContext id={message} components={components} lingui={{ i18n: SPEAKERS[lang] }} />;
}

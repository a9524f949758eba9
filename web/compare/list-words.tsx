import { useEffect, useId, useRef, useState } from 'react';
import { useWords } from '#web/i18n/use-words.tsx';

interface ListWordsProps {
	/** What the address asks for. */
	readonly words: string | undefined;
	readonly onChange: (words: string | undefined) => void;
}

/** Words that the name of a concept or of its counterpart must have. */
export function ListWords({ words = '', onChange }: ListWordsProps) {
	const { t } = useWords();
	const id = useId();
	const input = useRef<HTMLInputElement>(null);
	const [typed, setTyped] = useState(words);
	useEffect(() => {
		// While one types, the address lags behind, and has no spaces at the ends.
		if (document.activeElement !== input.current) setTyped(words);
	}, [words]);
	return (
		<div className="compare-field" data-chosen={words !== '' || undefined}>
			<label htmlFor={id} className="compare-fact">
				{t('views:filter.q')}
			</label>
			<input
				className="ds-input"
				id={id}
				ref={input}
				type="search"
				value={typed}
				placeholder={t('views:filter.qHint')}
				maxLength={200}
				onChange={({ target }) => {
					setTyped(target.value);
					onChange(target.value.trim() || undefined);
				}}
			/>
		</div>
	);
}

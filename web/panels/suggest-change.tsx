import { useEffect, useId, useRef, useState } from 'react';
import type { NodeAnswer } from '#graph/queries/node.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import { LazyDialog } from '#web/ui/lazy-dialog.tsx';
import { issueAddress, type Letter, mailAddress } from '#web/view-model/letter.ts';
import { useChangeLetter } from './use-change-letter.ts';
import { useCopy } from './use-copy.ts';

/** A letter on what should change, to be sent by whoever wrote it: the page itself writes nowhere. */
export function SuggestChange({ answer }: { readonly answer: NodeAnswer }) {
	const { t } = useWords();
	const letterTo = useChangeLetter(answer);
	const [letter, setLetter] = useState<Letter>();
	return (
		<>
			<button type="button" className="ds-link" aria-haspopup="dialog" onClick={() => setLetter(letterTo(window.location.href))}>
				{t('suggestion:open')}
			</button>
			<LazyDialog
				open={letter !== undefined}
				onClose={() => setLetter(undefined)}
				closeButton={t('close')}
				closedby="any"
				className="suggestion"
				aria-label={t('suggestion:title')}
			>
				<h2>{t('suggestion:title')}</h2>
				<p>{t('suggestion:lead')}</p>
				{letter && <LetterForm letter={letter} onWrite={(body) => setLetter({ ...letter, body })} />}
			</LazyDialog>
		</>
	);
}

interface LetterFormProps {
	readonly letter: Letter;
	readonly onWrite: (body: string) => void;
}

function LetterForm({ letter, onWrite }: LetterFormProps) {
	const { t } = useWords();
	const { state, copy } = useCopy();
	const text = useRef<HTMLTextAreaElement>(null);
	const id = useId();
	const issues = import.meta.env.ISSUES_ADDRESS;

	// Who goes to the text goes on where it ends.
	useEffect(() => text.current?.setSelectionRange(text.current.value.length, text.current.value.length), []);

	useEffect(() => {
		if (state === 'failed') text.current?.select();
	}, [state]);

	return (
		<>
			<label htmlFor={id}>{t('suggestion:text')}</label>
			<textarea
				className="ds-input"
				data-size="sm"
				id={id}
				ref={text}
				rows={14}
				value={letter.body}
				onChange={({ target }) => onWrite(target.value)}
			/>
			<div className="row">
				<button
					type="button"
					className="ds-button"
					data-size="sm"
					data-variant="secondary"
					onClick={() => void copy(`${letter.subject}\n\n${letter.body}`)}
				>
					{t('suggestion:copy')}
				</button>
				<a className="ds-button" data-size="sm" data-variant="secondary" href={mailAddress(letter)}>
					{t('suggestion:mail')}
				</a>
				{issues && (
					<a
						className="ds-button"
						data-size="sm"
						data-variant="secondary"
						href={issueAddress(issues, letter)}
						target="_blank"
						rel="noreferrer"
					>
						{t('suggestion:issue')}
					</a>
				)}
			</div>
			<p role="status" className="subtle">
				{state === 'copied' && t('suggestion:copied')}
				{state === 'failed' && t('suggestion:copyFailed')}
			</p>
		</>
	);
}

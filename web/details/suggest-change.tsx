import { useEffect, useId, useRef, useState } from 'react';
import type { Source } from '#graph/model/evidence.ts';
import { grouped } from '#graph/model/grouped.ts';
import type { NodeAnswer } from '#graph/queries/node.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { titleOf } from '#web/node/title.ts';
import { useKindWords } from '#web/node/use-kind-words.ts';
import { useCopy } from '#web/ui/copy.tsx';
import { LazyDialog } from '#web/ui/dialog.tsx';

/** Drafts a change request for the reader to send; the page itself writes nowhere. */
export function SuggestChange({ answer }: { readonly answer: NodeAnswer }) {
	const { t } = useI18n();
	const draftFor = useChangeRequest(answer);
	const [draft, setDraft] = useState<ChangeRequest>();
	return (
		<>
			<button type="button" className="ds-link" aria-haspopup="dialog" onClick={() => setDraft(draftFor(window.location.href))}>
				{t('suggestion:open')}
			</button>
			<LazyDialog
				open={draft !== undefined}
				onClose={() => setDraft(undefined)}
				closeButton={t('close')}
				closedby="any"
				className="suggestion"
				aria-label={t('suggestion:title')}
			>
				<h2>{t('suggestion:title')}</h2>
				<p>{t('suggestion:lead')}</p>
				{draft && <ChangeRequestForm draft={draft} onWrite={(body) => setDraft({ ...draft, body })} />}
			</LazyDialog>
		</>
	);
}

interface ChangeRequestFormProps {
	readonly draft: ChangeRequest;
	readonly onWrite: (body: string) => void;
}

function ChangeRequestForm({ draft, onWrite }: ChangeRequestFormProps) {
	const { t } = useI18n();
	const { state, copy } = useCopy();
	const text = useRef<HTMLTextAreaElement>(null);
	const id = useId();
	const issues = import.meta.env.ISSUES_ADDRESS;

	// Puts the caret after the draft, where the reader goes on writing.
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
				value={draft.body}
				onChange={({ target }) => onWrite(target.value)}
			/>
			<div className="row">
				<button
					type="button"
					className="ds-button"
					data-size="sm"
					data-variant="secondary"
					onClick={() => void copy(`${draft.subject}\n\n${draft.body}`)}
				>
					{t('suggestion:copy')}
				</button>
				<a className="ds-button" data-size="sm" data-variant="secondary" href={mailAddress(draft)}>
					{t('suggestion:mail')}
				</a>
				{issues && (
					<a
						className="ds-button"
						data-size="sm"
						data-variant="secondary"
						href={issueAddress(issues, draft)}
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

/** The draft for a node: its current content, and the question of what should change. */
function useChangeRequest({ node, sources }: NodeAnswer): (address: string) => ChangeRequest {
	const { t, lang, localized } = useI18n();
	const { wordOf } = useKindWords();
	const title = titleOf(node, lang).text;
	const labels = [...grouped(Object.entries(node.label), ([, label]) => label)].map(([label, alike]) =>
		t('suggestion:label', { label: `${label} (${alike.map(([code]) => code).join(', ')})` }),
	);
	const description = node.description ? localized(node.description).text : t('details:noDefinition');
	const own = sources.filter((source) => node.evidence.sources.includes(source.id));
	return (address) => ({
		subject: t('suggestion:subject', { title, id: node.id }),
		body: [
			t('suggestion:id', { id: node.id }),
			t('suggestion:address', { address }),
			'',
			t('suggestion:today'),
			t('suggestion:kind', { kind: wordOf(node) }),
			...labels,
			t('suggestion:description', { description }),
			t('suggestion:evidence', { evidence: t(`terms:evidence.${node.evidence.quality}`) }),
			t('suggestion:sources'),
			...own.map(sourceLine),
			'',
			t('suggestion:question'),
			'',
		].join('\n'),
	});
}

function sourceLine({ title, owner, address }: Source): string {
	return `- ${[title, owner, address].filter((fact) => fact !== undefined).join(', ')}`;
}

interface ChangeRequest {
	readonly subject: string;
	readonly body: string;
}

/** A `mailto:` URL without a recipient (RFC 6068, which requires CRLF). */
export function mailAddress({ subject, body }: ChangeRequest): string {
	return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
}

export function issueAddress(issues: string, { subject, body }: ChangeRequest): string {
	return `${issues.replace(/\/$/, '')}/new?${new URLSearchParams({ title: subject, body })}`;
}

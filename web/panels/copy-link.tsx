import { useWords } from '#web/i18n/use-words.tsx';
import { useCopy } from './use-copy.ts';

interface CopyLinkProps {
	/** What the button says. */
	readonly label: string;
	/** The address, asked for when the button is pressed. */
	readonly href: () => string;
	readonly className: string;
}

/** Copies an address; where the browser forbids that, shows it to be copied by hand. */
export function CopyLink({ label, href, className }: CopyLinkProps) {
	const { t } = useWords();
	const { state, copy } = useCopy();
	return (
		<span className="copy-link">
			<button type="button" className={className} onClick={() => void copy(href())}>
				{label}
			</button>
			<span role="status" className="copy-status">
				{state === 'copied' && t('copied')}
				{state === 'failed' && (
					<>
						{t('copyFailed')} <code>{href()}</code>
					</>
				)}
			</span>
		</span>
	);
}

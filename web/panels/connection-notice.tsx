import { useWords } from '#web/i18n/use-words.tsx';
import { useConnection, useJustBack } from './use-connection.ts';

const SHOWN_MS = 5000;

/** Says what does not work while the server is away, and when it is back. */
export function ConnectionNotice() {
	const { t } = useWords();
	const connection = useConnection();
	const isBack = useJustBack(connection, SHOWN_MS);
	return (
		<p className="connection-notice" role="status" data-state={connection}>
			{connection !== 'here' ? t(`waiting:${connection}`) : isBack && t('waiting:back')}
		</p>
	);
}

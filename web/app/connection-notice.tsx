import { useConnection, useJustBack } from '#web/data/use-connection.ts';
import { useI18n } from '#web/i18n/use-words.tsx';

const SHOWN_MS = 5000;

/** Reports a lost connection, and briefly its return. */
export function ConnectionNotice() {
	const { t } = useI18n();
	const connection = useConnection();
	const isBack = useJustBack(connection, SHOWN_MS);
	const words = connection !== 'here' ? t(`waiting:${connection}`) : isBack && t('waiting:back');
	return (
		<p
			className={words ? 'connection-notice ds-alert' : 'connection-notice'}
			role="status"
			data-state={connection}
			data-color={connection === 'here' ? 'success' : 'warning'}
			data-size="sm"
		>
			{words}
		</p>
	);
}

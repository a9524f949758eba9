import { useI18n } from '#web/i18n/use-words.tsx';
import { LazyDialog } from '#web/ui/dialog.tsx';

interface ShortcutsDialogProps {
	readonly isOpen: boolean;
	readonly onClose: () => void;
}

export function ShortcutsDialog({ isOpen, onClose }: ShortcutsDialogProps) {
	const { t } = useI18n();
	const shortcuts: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
		{ keys: ['/', 'Ctrl K'], does: t('picture:keys.search') },
		{ keys: ['F6'], does: t('picture:parts') },
		{ keys: ['↑', '↓', '←', '→'], does: t('picture:walk') },
		{ keys: ['N', '⇧ N'], does: t('picture:lines') },
		{ keys: ['Home', 'End'], does: t('picture:keys.walk') },
		{ keys: ['→', '←'], does: t('picture:keys.row') },
		{ keys: [t('picture:keys.space')], does: t('picture:keys.expand') },
		{ keys: ['Enter'], does: t('picture:keys.select') },
		{ keys: ['Esc'], does: t('picture:keys.close') },
		{ keys: ['+', '−'], does: t('picture:keys.zoom') },
		{ keys: ['0'], does: t('picture:keys.fit') },
		{ keys: ['?'], does: t('picture:keys.help') },
	];
	return (
		<LazyDialog
			open={isOpen}
			onClose={onClose}
			closeButton={t('close')}
			closedby="any"
			className="shortcuts"
			aria-label={t('explore:shortcuts')}
		>
			<h2>{t('explore:shortcuts')}</h2>
			<dl className="facts stack">
				{shortcuts.map(({ keys, does }) => (
					<div key={keys.join(' ')}>
						<dt>
							{keys.map((key) => (
								<kbd key={key}>{key}</kbd>
							))}
						</dt>
						<dd>{does}</dd>
					</div>
				))}
			</dl>
		</LazyDialog>
	);
}

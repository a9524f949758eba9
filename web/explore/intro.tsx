import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useI18n } from '#web/i18n/use-words.tsx';
import { IconButton } from '#web/ui/icon-button.tsx';
import { remember, remembered } from '#web/ui/remembered.ts';

const KEY = 'intro';
const AWAY = 'away';

/** What this is, and three ways on, until the reader puts it away. */
export function Intro() {
	const { t } = useI18n();
	const [isAway, setAway] = useState(remembered(KEY) === AWAY);
	if (isAway) return null;
	return (
		<section className="intro" aria-label={t('about')}>
			<p>
				{t('explore:introAsks')} <strong>{t('explore:intro')}</strong> <span className="subtle">{t('explore:introOwn')}</span>
			</p>
			<nav className="row" aria-label={t('explore:doors')}>
				<Link to="/ressurser" className="ds-button" data-size="sm" data-variant="secondary">
					{t('explore:doorLearn')}
				</Link>
				<Link to="/sammenlign" className="ds-button" data-size="sm" data-variant="secondary">
					{t('explore:doorCompare')}
				</Link>
				<Link to="/fullfor" className="ds-button" data-size="sm" data-variant="secondary">
					{t('explore:doorMissing')}
				</Link>
			</nav>
			<IconButton label={t('explore:introAway')} symbol="×" onClick={putAway} />
		</section>
	);

	function putAway(): void {
		remember(KEY, AWAY);
		setAway(true);
		// The button that had the focus is gone.
		document.querySelector<HTMLElement>('.explorer-diagram')?.focus();
	}
}

import { useNavigate } from '@tanstack/react-router';
import { LANGUAGES, Language } from '#graph/model/language.ts';
import { useWords } from '#web/i18n/use-words.tsx';

/** Chooses the language; it stands in the address, so that a link keeps it. */
export function LanguageMenu() {
	const { t, lang } = useWords();
	const navigate = useNavigate();
	return (
		<label className="language-menu">
			<span className="visually-hidden">{t('languageMenu')}</span>
			<select
				className="ds-input"
				data-size="sm"
				data-width="auto"
				value={lang}
				onChange={(event) => {
					const chosen = Language.parse(event.target.value);
					void navigate({ to: '.', search: (before) => ({ ...before, lang: chosen }), replace: true });
				}}
			>
				{LANGUAGES.map((language) => (
					<option key={language} value={language} lang={language}>
						{t(`vocabulary:language.${language}`)}
					</option>
				))}
			</select>
		</label>
	);
}

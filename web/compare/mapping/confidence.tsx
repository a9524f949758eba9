import type { Language } from '#graph/model/language.ts';
import { useI18n } from '#web/i18n/use-words.tsx';
import { confidenceLevel } from '#web/node/kind-style.ts';

const DOTS = { low: 1, medium: 2, high: 3 } as const;

function decimal(value: number, lang: Language): string {
	return new Intl.NumberFormat(lang === 'en' ? 'en-GB' : 'da', { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);
}

export function ConfidenceWord({ confidence }: { readonly confidence: number }) {
	const { t, lang } = useI18n();
	const level = confidenceLevel(confidence);
	return (
		<span className="confidence" data-level={level}>
			<span className="confidence-dots" aria-hidden="true">
				{[1, 2, 3].map((dot) => (
					<i key={dot} data-on={dot <= DOTS[level] || undefined} />
				))}
			</span>
			{t('compare:confidence', { level: t(`terms:confidence.${level}`), number: decimal(confidence, lang) })}
		</span>
	);
}

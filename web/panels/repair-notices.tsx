import { useState } from 'react';
import type { NodeId } from '#graph/model/ids.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import type { Repair } from '#web/state/repairs.ts';
import { NearestNodes } from './nearest-nodes.tsx';

interface RepairNoticesProps {
	readonly repairs: readonly Repair[];
	readonly labelOf: (id: NodeId) => string;
	readonly onSelect: (id: NodeId) => void;
}

/** What the address asked for that the picture does without, why, and what is nearest to it. */
export function RepairNotices({ repairs, labelOf, onSelect }: RepairNoticesProps) {
	const { t } = useWords();
	const [closed, setClosed] = useState<readonly Repair[]>([]);
	return repairs
		.filter((repair) => !closed.includes(repair))
		.map((repair) => (
			<div key={`${repair.parameter} ${repair.id}`} className="explorer-notice row subtle">
				<p>{words(repair)}</p>
				{repair.why === 'unknown' && <NearestNodes id={repair.id} onSelect={onSelect} />}
				<button
					type="button"
					className="ds-button"
					data-icon
					data-size="sm"
					data-variant="tertiary"
					data-color="neutral"
					aria-label={t('closeNotice')}
					onClick={() => setClosed((now) => [...now, repair])}
				>
					<span aria-hidden="true">✕</span>
				</button>
			</div>
		));

	function words({ parameter, id, to, why }: Repair): string {
		if (why === 'moved' && to) return t('error.moved', { id, to });
		if (why === 'notModel') {
			const label = labelOf(id);
			return to ? t('picture:notModel', { label, model: labelOf(to) }) : t('picture:notModelAtAll', { label });
		}
		return t(`picture:unknown.${parameter}`, { id });
	}
}

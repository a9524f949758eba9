import type { NodeId } from '#graph/model/ids.ts';
import { useWords } from '#web/i18n/use-words.tsx';
import { LAYOUT_NAMES, type LayoutName } from '#web/view-model/layouts.ts';

interface LayoutSwitchProps {
	readonly layout: LayoutName;
	readonly onLayout: (layout: LayoutName) => void;
	/** Where the layout shows one model: which, and those to choose from. */
	readonly root: NodeId | undefined;
	readonly models: readonly { readonly id: NodeId; readonly label: string }[];
	readonly onRoot: (id: NodeId) => void;
}

/** How the picture is laid out, and what for. */
export function LayoutSwitch({ layout, onLayout, root, models, onRoot }: LayoutSwitchProps) {
	const { t } = useWords();
	return (
		<div className="layout-switch row">
			<fieldset className="ds-toggle-group" data-size="sm" aria-label={t('picture:layout')}>
				{LAYOUT_NAMES.map((name) => (
					<label key={name} className="ds-button" data-variant="tertiary" title={t(`picture:purpose.${name}`)}>
						<input type="radio" name="layout" value={name} checked={name === layout} onChange={() => onLayout(name)} />
						{t(`picture:layouts.${name}`)}
					</label>
				))}
			</fieldset>
			{root !== undefined && (
				<select
					className="root-select ds-input"
					data-size="sm"
					aria-label={t('picture:model')}
					value={root}
					onChange={(event) => chooseRoot(event.target.value)}
				>
					{models.map(({ id, label }) => (
						<option key={id} value={id}>
							{label}
						</option>
					))}
				</select>
			)}
		</div>
	);

	function chooseRoot(value: string): void {
		const model = models.find(({ id }) => id === value);
		if (model) onRoot(model.id);
	}
}

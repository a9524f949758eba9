import type { ReactNode } from 'react';

interface FilterSwitchProps {
	readonly label: string;
	readonly isOn: boolean;
	/** The kind of line that it shows and hides. */
	readonly line: 'editorial' | 'samsvar';
	readonly onChange: (isOn: boolean) => void;
	readonly children?: ReactNode;
}

/** Shows or hides one layer of lines. */
export function FilterSwitch({ label, isOn, line, onChange, children }: FilterSwitchProps) {
	return (
		<div className="filter-switch" data-line={line}>
			<label>
				<input type="checkbox" role="switch" aria-checked={isOn} checked={isOn} onChange={(event) => onChange(event.target.checked)} />
				{label}
			</label>
			{children}
		</div>
	);
}

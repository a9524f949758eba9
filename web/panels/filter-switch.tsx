import type { ReactNode } from 'react';

interface FilterSwitchProps {
	readonly label: string;
	readonly isOn: boolean;
	/** The kind of line that it shows and hides, where it is one of lines. */
	readonly line?: 'editorial' | 'samsvar';
	readonly onChange: (isOn: boolean) => void;
	readonly children?: ReactNode;
}

/** Turns something on or off, such as one layer of lines. */
export function FilterSwitch({ label, isOn, line, onChange, children }: FilterSwitchProps) {
	return (
		<div>
			<label className="check">
				<input
					type="checkbox"
					role="switch"
					className="ds-input"
					data-color={line === 'samsvar' ? line : undefined}
					aria-checked={isOn}
					checked={isOn}
					onChange={(event) => onChange(event.target.checked)}
				/>
				{label}
			</label>
			{children}
		</div>
	);
}

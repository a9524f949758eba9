import type { ComponentPropsWithRef } from 'react';

interface IconButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'type' | 'children' | 'aria-label'> {
	readonly label: string;
	readonly symbol: string;
	readonly variant?: 'secondary' | 'tertiary';
}

/** A small button that shows a symbol and is named by its label. */
export function IconButton({ label, symbol, variant = 'tertiary', className = '', ...props }: IconButtonProps) {
	return (
		<button
			type="button"
			className={`ds-button ${className}`.trim()}
			data-icon
			data-size="sm"
			data-variant={variant}
			data-color="neutral"
			aria-label={label}
			{...props}
		>
			<span aria-hidden="true">{symbol}</span>
		</button>
	);
}

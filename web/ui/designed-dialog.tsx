import { Dialog } from '@digdir/designsystemet-react';
import type { ComponentProps } from 'react';

export type DesignedDialogProps = ComponentProps<typeof Dialog>;

/** The dialog of the design system, code-split by dialog.tsx: nothing imports this file statically. */
export function DesignedDialog(props: DesignedDialogProps) {
	return <Dialog {...props} />;
}

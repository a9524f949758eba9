import { Dialog } from '@digdir/designsystemet-react';
import type { ComponentProps } from 'react';

export type DesignedDialogProps = ComponentProps<typeof Dialog>;

/** The dialog of the design system, in a file of its own so that it can be loaded when one is opened (lazy-dialog.tsx). */
export function DesignedDialog(props: DesignedDialogProps) {
	return <Dialog {...props} />;
}

import { Dialog } from '@digdir/designsystemet-react';
import { type ComponentProps, lazy, Suspense, useState } from 'react';

const Loaded = lazy(async () => {
	const { DesignedDialog } = await import('./dialog.tsx');
	return { default: DesignedDialog };
});

/** A dialog whose code (66 kB) is loaded when it is first opened. */
export function LazyDialog(props: DesignedDialogProps & { readonly open: boolean }) {
	const [wasOpened, setOpened] = useState(props.open);
	if (props.open && !wasOpened) setOpened(true);
	if (!wasOpened) return null;
	return (
		<Suspense>
			<Loaded {...props} />
		</Suspense>
	);
}

export type DesignedDialogProps = ComponentProps<typeof Dialog>;

/** The dialog of the design system, in a file of its own so that it can be loaded when one is opened (lazy-dialog.tsx). */
export function DesignedDialog(props: DesignedDialogProps) {
	return <Dialog {...props} />;
}

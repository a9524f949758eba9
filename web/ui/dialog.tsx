import { lazy, Suspense, useState } from 'react';
import type { DesignedDialogProps } from './designed-dialog.tsx';

const Loaded = lazy(async () => {
	const { DesignedDialog } = await import('./designed-dialog.tsx');
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

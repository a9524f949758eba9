import { Button } from '@digdir/designsystemet-react';
import { useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';

interface SheetDownloadProps {
	/** Name of the sheet without its ending: the id of a model, or `ny-modell`. */
	readonly name: string;
	readonly variant?: 'primary' | 'secondary';
	readonly children: ReactNode;
}

/** A spreadsheet to take home; the build puts it beside the page (web/template-files.ts), wherever the site stands. */
export function SheetDownload({ name, variant = 'secondary', children }: SheetDownloadProps) {
	const site = useRouter().basepath.replace(/\/$/, '');
	return (
		<Button asChild variant={variant} className="sheet-download">
			<a href={`${site}/maler/${name}.csv`} download={`${name}.csv`} type="text/csv">
				{children}
			</a>
		</Button>
	);
}

import type { SvgDiagram } from '#web/diagram/svg/svg.ts';
import { useDownloads } from '#web/ui/downloads.tsx';
import { svgToPng } from '#web/ui/svg-to-png.ts';

interface DiagramFilesProps {
	/** The diagram on screen, and its file name without extension. The code that makes it is loaded on demand. */
	readonly make: () => Promise<SvgDiagram & { readonly name: string }>;
	readonly onSaved: () => void;
}

/** A button for each drawing format. */
export function DiagramFiles({ make, onSaved }: DiagramFilesProps) {
	async function drawing() {
		const diagram = await make();
		return { name: diagram.name, svg: diagram.svg, toPng: () => svgToPng(diagram) };
	}

	const { choices, problem } = useDownloads({ drawing }, onSaved);
	return (
		<>
			{choices.map(({ id, name, note, save }) => (
				<button key={id} type="button" className="ds-button" data-size="sm" data-variant="tertiary" data-color="neutral" onClick={save}>
					<strong>{name}</strong> {note}
				</button>
			))}
			<p role="status">{problem}</p>
		</>
	);
}

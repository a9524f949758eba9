import type { SvgDiagram } from '#web/diagram/svg/svg.ts';
import { useDownloads } from '#web/ui/downloads.tsx';
import { svgToPng } from '#web/ui/svg-to-png.ts';

interface DiagramFilesProps {
	/** The picture as it is seen, and the name of its file without the ending. What makes it is loaded when it is asked for. */
	readonly make: () => Promise<SvgDiagram & { readonly name: string }>;
	readonly onSaved: () => void;
}

/** Saves the picture in each format of drawings. All are the same picture. */
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

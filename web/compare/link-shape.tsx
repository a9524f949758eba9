import type { MappingKind } from '#graph/model/vocabulary.ts';
import { isWedge, type LinkEnds, linkPath, wedgePath } from '#web/view-model/link-shape.ts';

interface LinkShapeProps {
	readonly ends: LinkEnds;
	/** Absent where several mappings of different kinds share the line. */
	readonly kind: MappingKind | undefined;
}

/** A line as its kind is drawn: exact double, close thick, broad and narrow a wedge, related dotted. */
export function LinkShape({ ends, kind }: LinkShapeProps) {
	if (isWedge(kind)) return <path className="link-wedge" d={wedgePath(ends, kind)} />;
	const path = linkPath(ends);
	return (
		<>
			<path
				className="link-line"
				d={path}
				strokeWidth={widthOf(kind)}
				{...(kind === 'relatedMatch' && { strokeDasharray: '0.1 6', strokeLinecap: 'round' })}
			/>
			{kind === 'exactMatch' && <path className="link-core" d={path} strokeWidth={3} />}
		</>
	);
}

function widthOf(kind: MappingKind | undefined): number {
	if (kind === 'exactMatch') return 8;
	return kind === 'closeMatch' ? 4.5 : 2.5;
}

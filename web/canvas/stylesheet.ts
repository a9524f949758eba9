import type { StylesheetJsonBlock } from 'cytoscape';

/** Cytoscape's types lack `data(…)` mappings and some values. */
function untyped<T>(value: unknown): T {
	return value as T;
}

function fromData<T = never>(field: string): T {
	return untyped(`data(${field})`);
}

/** Maps `data` to styles. The number of selectors is fixed; everything that differs from card to card is in its data. */
export function stylesheet(fontFamily: string): StylesheetJsonBlock[] {
	return [
		{
			selector: 'node',
			style: {
				width: 'data(width)',
				height: 'data(height)',
				shape: fromData('shape'),
				label: 'data(label)',
				'z-index': fromData<number>('z'),
				'z-index-compare': 'manual',
				'text-wrap': 'wrap',
				'text-max-width': '2000px',
				'text-valign': 'center',
				'text-halign': 'center',
				'line-height': 1.23,
				'font-family': fontFamily,
				'overlay-opacity': 0,
				'background-opacity': 0,
				// With `none` Cytoscape waits for an image of that name and repaints every frame.
				'background-image': [],
				'border-width': 0,
				events: 'no',
			},
		},
		{
			selector: 'node[fill]',
			style: {
				'background-color': 'data(fill)',
				'background-opacity': 1,
				'border-color': 'data(border)',
				'border-width': 'data(borderWidth)',
				'border-style': fromData('borderStyle'),
				'corner-radius': fromData('radius'),
			},
		},
		{
			selector: 'node[fontSize]',
			style: { 'font-size': 'data(fontSize)', 'font-weight': fromData<number>('weight'), color: 'data(color)' },
		},
		{
			selector: 'node[icon != ""]',
			style: {
				'background-image': 'data(icon)',
				'background-width': fromData('iconSize'),
				'background-height': fromData('iconSize'),
				'background-position-x': fromData('iconX'),
				'background-position-y': fromData('iconY'),
				'background-clip': 'none',
				'background-image-containment': 'over',
				'bounds-expansion': '10px',
			},
		},
		{ selector: 'node.sector', style: { 'shape-polygon-points': fromData('outline') } },
		{ selector: 'node.card, node.badge, node.count', style: { events: 'yes' } },
		{
			selector: 'edge',
			style: {
				width: 'data(width)',
				'line-color': 'data(color)',
				'line-style': fromData('dash'),
				'line-dash-pattern': [5, 4],
				'source-arrow-color': 'data(color)',
				'target-arrow-color': 'data(color)',
				'source-arrow-shape': fromData('sourceArrow'),
				'target-arrow-shape': fromData('targetArrow'),
				'arrow-scale': 0.85,
				'curve-style': 'straight',
				'z-index': 2,
				'z-index-compare': 'manual',
				'overlay-opacity': 0,
			},
		},
		{
			selector: 'edge.corners, edge.curve',
			style: {
				'curve-style': 'round-segments',
				'edge-distances': untyped('endpoints'),
				'source-endpoint': 'data(sourceEnd)',
				'target-endpoint': 'data(targetEnd)',
				'segment-weights': fromData('weights'),
				'segment-distances': fromData('distances'),
				'segment-radii': fromData('radii'),
			},
		},
		{
			selector: 'edge.curve',
			style: {
				'curve-style': 'unbundled-bezier',
				'control-point-weights': fromData('weights'),
				'control-point-distances': fromData('distances'),
			},
		},
		{
			selector: 'edge.dragged',
			style: { 'curve-style': 'straight', 'source-endpoint': 'outside-to-node', 'target-endpoint': 'outside-to-node' },
		},
		{ selector: 'node.count.dragged, node.badge.dragged', style: { display: 'none' } },
		{ selector: 'node.far', style: { label: 'data(farLabel)', 'font-size': 'data(farSize)', 'line-height': 1.12 } },
		{ selector: 'node.quiet', style: { 'text-opacity': 0 } },
		// Cards without a readable label recede.
		{ selector: 'node.card.quiet, node.stub.quiet', style: { 'background-opacity': 0.5, 'border-opacity': 0.5 } },
		{ selector: 'node.highlighted', style: { 'text-opacity': 1 } },
		{ selector: 'node.card.highlighted', style: { 'background-opacity': 1, 'border-opacity': 1 } },
		{ selector: 'node.gone', style: { display: 'none' } },
		{ selector: 'node.edge-label', style: { display: 'none' } },
		{ selector: 'node.edge-label.highlighted, node.edge-label.marked', style: { display: 'element' } },
		{ selector: 'edge.straight', style: { opacity: 0.35 } },
		{ selector: 'node.dimmed', style: { opacity: 0.45 } },
		{ selector: 'edge.dimmed', style: { opacity: 0.13 } },
		{ selector: 'edge.highlighted', style: { opacity: 1, width: 2.4, 'z-index': 3 } },
		// Between parts, so thinner than those of the cards themselves also when highlighted.
		{ selector: 'edge.mappingBelow.highlighted', style: { width: 1.6 } },
		{ selector: 'edge.marked', style: { opacity: 1, width: 4, 'z-index': 3 } },
		{
			selector: 'node.selected',
			style: {
				'border-color': 'data(focus)',
				'border-width': 2,
				'outline-color': 'data(focus)',
				'outline-width': 2,
				'outline-offset': 2,
			},
		},
		{
			selector: 'node.card.marked',
			style: { 'outline-color': 'data(focus)', 'outline-width': 3, 'outline-offset': 3, opacity: 1 },
		},
		{ selector: 'node.hovered', style: { 'outline-color': 'data(border)', 'outline-width': 2, 'outline-offset': 0 } },
	];
}

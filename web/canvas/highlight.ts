import type { CollectionReturnValue, Core, EdgeSingular, NodeSingular, SingularElementReturnValue } from 'cytoscape';

/** More labels than these on highlighted edges would hide the edges. */
const MAX_LABELS = 6;

/** The least height of the names of a path's cards on the screen. */
const NAME_PX = 12;
const NAME_STYLES =
	'label font-size text-background-color text-background-opacity text-background-padding text-background-shape text-border-color text-border-width text-border-opacity z-index';

/** Highlights the selected node with its neighbours, or paths, and what the pointer is over. */
export class Highlighter {
	readonly #cy: Core;
	#selected: string | undefined;
	/** Ids of the cards and edges of paths. */
	#paths: ReadonlySet<string> | undefined;

	constructor(cy: Core) {
		this.#cy = cy;
		cy.on('zoom', this.#nameCards);
	}

	/** Highlights a node with its neighbours, or these paths, and dims the rest; without either nothing is dimmed. */
	highlight(selected: string | undefined, paths?: ReadonlySet<string>): void {
		this.#selected = selected;
		this.#paths = paths;
		this.preview(selected);
	}

	get hasPaths(): boolean {
		return this.#paths !== undefined;
	}

	/** Applies the last highlight again, after a preview or on new elements. */
	restore(): void {
		this.preview(this.#selected);
	}

	/** Names the cards of a path readably at every zoom, on a ground of their own where they do not fit their card. */
	#nameCards = (): void => {
		const size = NAME_PX / this.#cy.zoom();
		this.#cy.batch(() => {
			this.#cy.nodes('.named').removeClass('named').removeStyle(NAME_STYLES);
			if (this.#paths === undefined) return;
			this.#cy
				.nodes('.card.highlighted')
				.not('.rotated')
				.filter((card) => size > Number(card.data('fontSize')))
				.forEach((card) => {
					card
						.addClass('named')
						.style({ label: card.data('label'), 'font-size': size, ...(fitsIn(card, size) ? {} : groundOf(card, size)) });
				});
		});
	};

	/** Shows a node as selected until the next `highlight` or `restore`. */
	preview(selected: string | undefined): void {
		this.#emphasise(selected, this.#paths);
	}

	#emphasise(selected: string | undefined, paths: ReadonlySet<string> | undefined): void {
		this.#cy.batch(() => {
			const all = this.#cy.elements();
			all.removeClass('dimmed highlighted selected');
			const node = selected === undefined ? undefined : this.#cy.getElementById(selected);
			node?.addClass('selected');
			const near = paths
				? all.filter((element) => paths.has(element.id())).union(node ?? [])
				: node?.closedNeighborhood().union(within(all, node.id()));
			if (near === undefined || near.empty()) return;
			const nearIds = new Set(near.map((element) => element.id()));
			const belongs = (id: string) => nearIds.has(String(this.#cy.getElementById(id).data('for') ?? id));
			all
				.filter((element) => element.isEdge() || element.is('.card, .stub, .badge, .count, .level-label'))
				.filter((element) => !belongs(element.id()))
				.addClass('dimmed');
			near.addClass('highlighted');
			showLabels(all.filter((element) => element.is('.edge-label') && belongs(element.id())));
		});
		this.#nameCards();
	}

	/** A mapping, or its pill, dims everything but itself and its two cards. */
	hover(target: SingularElementReturnValue): void {
		const edge = this.#mappingOf(target);
		if (edge) {
			this.#emphasise(undefined, new Set([edge.id(), ...edge.connectedNodes().map((node) => node.id())]));
			return;
		}
		target.addClass(target.isEdge() ? 'highlighted' : 'hovered');
		target.connectedEdges?.().addClass('highlighted');
	}

	unhover(target: SingularElementReturnValue): void {
		if (this.#mappingOf(target)) {
			this.restore();
			return;
		}
		const highlighted = this.#paths
			? this.#cy.edges().filter((edge) => this.#paths?.has(edge.id()) === true)
			: this.#cy.nodes('.selected').connectedEdges();
		this.#cy.elements('.hovered').removeClass('hovered');
		this.#cy.edges('.highlighted').not(highlighted).removeClass('highlighted');
	}

	#mappingOf(target: SingularElementReturnValue): EdgeSingular | undefined {
		const [edge] = this.#cy.getElementById(String(target.data('for') ?? target.id())).filter('edge.mapping, edge.mappingBelow');
		return edge?.isEdge() ? edge : undefined;
	}
}

/** The parts of a model, and the cards in the tray of a card. */
function within(all: CollectionReturnValue, id: string): CollectionReturnValue {
	return all.filter((element) =>
		String(element.data('within') ?? '')
			.split(' ')
			.includes(id),
	);
}

/** Shows the labels of highlighted edges; where there are many, each text once. */
function showLabels(labels: CollectionReturnValue): void {
	const seen = new Set<string>();
	const visible = labels.filter((label) => {
		const isNew = !seen.has(label.data('label'));
		seen.add(label.data('label'));
		return isNew || labels.length <= MAX_LABELS;
	});
	visible.addClass('highlighted');
}

/** Whether the name is no larger than its card; letters are about half as wide as they are high. */
function fitsIn(card: NodeSingular, size: number): boolean {
	const lines = String(card.data('label')).split('\n');
	const longest = Math.max(...lines.map((line) => line.length));
	return longest * size * 0.54 <= card.width() - 4 && lines.length * size * 1.23 <= card.height() - 4;
}

function groundOf(card: NodeSingular, size: number) {
	return {
		'text-background-color': card.data('fill'),
		'text-background-opacity': 1,
		'text-background-padding': `${size / 4}px`,
		'text-background-shape': 'roundrectangle',
		'text-border-color': card.data('border'),
		'text-border-width': 1.5,
		'text-border-opacity': 1,
		'z-index': 20,
	};
}

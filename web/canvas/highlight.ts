import type { CollectionReturnValue, Core, EdgeSingular, SingularElementReturnValue } from 'cytoscape';

/** More labels than these on highlighted edges would hide the edges. */
const MAX_LABELS = 6;

/** Highlights the selected node with its neighbours, or paths, and what the pointer is over. */
export class Highlighter {
	readonly #cy: Core;
	#selected: string | undefined;
	/** Ids of the cards and edges of paths. */
	#paths: ReadonlySet<string> | undefined;

	constructor(cy: Core) {
		this.#cy = cy;
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
			const near = paths ? all.filter((element) => paths.has(element.id())).union(node ?? []) : node?.closedNeighborhood();
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

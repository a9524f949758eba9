import type { CollectionReturnValue, Core, SingularElementReturnValue } from 'cytoscape';

/** More words than these on lit lines would hide the lines. */
const MOST_WORDS = 6;

/** What stands out: what is selected with its neighbours or paths, and what the pointer is over. */
export class Highlighter {
	readonly #cy: Core;
	#marked: string | undefined;
	/** The cards and lines of paths. */
	#paths: ReadonlySet<string> | undefined;

	constructor(cy: Core) {
		this.#cy = cy;
	}

	/** Lights a node with its neighbours, or these paths, and dims the rest; without either all is lit. */
	mark(selected: string | undefined, paths?: ReadonlySet<string>): void {
		this.#marked = selected;
		this.#paths = paths;
		this.light(selected);
	}

	get hasPaths(): boolean {
		return this.#paths !== undefined;
	}

	/** As it was marked, whatever was lit since. */
	restore(): void {
		this.light(this.#marked);
	}

	light(selected: string | undefined): void {
		this.#cy.batch(() => {
			const all = this.#cy.elements();
			all.removeClass('dimmed lit selected');
			const node = selected === undefined ? undefined : this.#cy.getElementById(selected);
			node?.addClass('selected');
			const near = this.#paths
				? all.filter((element) => this.#paths?.has(element.id()) === true).union(node ?? [])
				: node?.closedNeighborhood();
			if (near === undefined || near.empty()) return;
			const nearIds = new Set(near.map((element) => element.id()));
			const belongs = (id: string) => nearIds.has(String(this.#cy.getElementById(id).data('for') ?? id));
			all
				.filter((element) => element.isEdge() || element.is('.card, .stub, .badge, .pill, .said'))
				.filter((element) => !belongs(element.id()))
				.addClass('dimmed');
			near.addClass('lit');
			speak(all.filter((element) => element.is('.line-word') && belongs(element.id())));
		});
	}

	entered(target: SingularElementReturnValue): void {
		target.addClass(target.isEdge() ? 'lit' : 'hovered');
		target.connectedEdges?.().addClass('lit');
	}

	left(): void {
		const marked = this.#paths
			? this.#cy.edges().filter((edge) => this.#paths?.has(edge.id()) === true)
			: this.#cy.nodes('.selected').connectedEdges();
		this.#cy.elements('.hovered').removeClass('hovered');
		this.#cy.edges('.lit').not(marked).removeClass('lit');
	}
}

/** Words on lit lines; where there are many, each word once. */
function speak(words: CollectionReturnValue): void {
	const said = new Set<string>();
	const chosen = words.filter((word) => {
		const isNew = !said.has(word.data('label'));
		said.add(word.data('label'));
		return isNew || words.length <= MOST_WORDS;
	});
	chosen.addClass('lit');
}

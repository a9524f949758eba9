/** So many of a shape that the window is filled at first sight. */
const ROWS = ['1', '2', '3', '4', '5', '6', '7', '8'] as const;

function Bars({ count, className }: { readonly count: number; readonly className: string }) {
	return ROWS.slice(0, count).map((row) => <span key={row} className={`ds-skeleton ${className}`} />);
}

/** A list beside three bands. */
export function ExploreSkeleton() {
	return (
		<div className="explore-shape">
			<div className="explore-shape-list stack">
				<Bars count={8} className="skeleton-line" />
			</div>
			<div className="explore-shape-bands">
				<Bars count={3} className="skeleton-band" />
			</div>
		</div>
	);
}

/** Two models to choose, what they have in common, and their rows side by side. */
export function CompareSkeleton() {
	return (
		<div className="compare-shape">
			<Bars count={2} className="skeleton-row" />
			<Bars count={2} className="skeleton-card" />
			<Bars count={8} className="skeleton-row" />
		</div>
	);
}

/** Filters beside cards. */
export function ResourcesSkeleton() {
	return (
		<div className="catalogue">
			<div className="resources-shape-filters stack">
				<Bars count={5} className="skeleton-line" />
			</div>
			<div className="catalogue-cards">
				<Bars count={8} className="skeleton-card" />
			</div>
		</div>
	);
}

/** A title, a text, and what belongs to it. */
export function DetailsSkeleton() {
	return (
		<div className="stack">
			<Bars count={2} className="skeleton-line" />
			<Bars count={2} className="skeleton-card" />
		</div>
	);
}

/** What belongs to a thing whose name and text are there. */
export function DetailsRestSkeleton() {
	return (
		<div className="stack">
			<Bars count={3} className="skeleton-card" />
		</div>
	);
}

/** Enough skeleton rows to fill the viewport. */
const ROWS = ['1', '2', '3', '4', '5', '6', '7', '8'] as const;

function Bars({ count, className }: { readonly count: number; readonly className: string }) {
	return ROWS.slice(0, count).map((row) => <span key={row} className={`ds-skeleton ${className}`} />);
}

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

export function CompareSkeleton() {
	return (
		<div className="compare-shape">
			<Bars count={2} className="skeleton-row" />
			<Bars count={2} className="skeleton-card" />
			<Bars count={8} className="skeleton-row" />
		</div>
	);
}

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

export function DetailsSkeleton() {
	return (
		<div className="stack">
			<Bars count={2} className="skeleton-line" />
			<Bars count={2} className="skeleton-card" />
		</div>
	);
}

/** Skeleton for the sections below the heading. */
export function DetailsRestSkeleton() {
	return (
		<div className="stack">
			<Bars count={3} className="skeleton-card" />
		</div>
	);
}

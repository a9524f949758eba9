import type { CompareView } from '#web/state/comparison.ts';
import { ComparePanel } from './compare-panel.tsx';
import type { ViewContext } from './compared-context.ts';
import { FilterNotice } from './filter-notice.tsx';
import { ListView } from './list-view.tsx';
import { MatrixView } from './matrix-view.tsx';
import { ReadingView } from './reading-view.tsx';
import { SideBySide } from './side-by-side.tsx';

interface CompareStageProps extends ViewContext {
	readonly view: CompareView;
}

const VIEWS = { side: SideBySide, matrix: MatrixView, list: ListView, reading: ReadingView } as const;

/** The view of the reader's choice, and beside it what was chosen there. */
export function CompareStage({ view, ...context }: CompareStageProps) {
	const View = VIEWS[view];
	if (view === 'reading') return <View {...context} />;
	return (
		<>
			{view !== 'list' && <FilterNotice {...context} />}
			<div className="compare-stage" data-view={view}>
				<div>
					<View {...context} />
				</div>
				<ComparePanel view={view} {...context} />
			</div>
		</>
	);
}

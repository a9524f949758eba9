import type { RefObject } from 'react';
import type { CanvasHandle } from '#web/canvas/canvas.tsx';
import { useWords } from '#web/i18n/use-words.tsx';

interface ExplorerToolbarProps {
	readonly isListOpen: boolean;
	readonly onShowList: () => void;
	readonly isTouch: boolean;
	/** On a narrow screen: the lanes to choose from. */
	readonly lanes: readonly { readonly id: string; readonly label: string }[];
	readonly lane: string | undefined;
	readonly onLane: (id: string) => void;
	readonly canvas: RefObject<CanvasHandle | null>;
	readonly onRestart: () => void;
	readonly onShortcuts: () => void;
}

/** One line of help, and what one can do with the picture as a whole. */
export function ExplorerToolbar(props: ExplorerToolbarProps) {
	const { t } = useWords();
	const { canvas, lanes, lane } = props;
	return (
		<div className="explorer-toolbar">
			{!props.isListOpen && (
				<button type="button" className="tool-button list-show" onClick={props.onShowList}>
					<span aria-hidden="true">☰</span> <span>{t('explore:showList')}</span>
				</button>
			)}
			{lanes.length > 1 && (
				<fieldset className="lane-switch" aria-label={t('explore:lane')}>
					{lanes.map(({ id, label }) => (
						<label key={id}>
							<input type="radio" name="lane" checked={id === lane} onChange={() => props.onLane(id)} />
							{label}
						</label>
					))}
				</fieldset>
			)}
			<p className="explorer-help">{t(props.isTouch ? 'explore:helpTouch' : 'explore:help')}</p>
			<div className="explorer-camera">
				<CameraButton label={t('explore:zoomOut')} sign="−" onPress={() => canvas.current?.zoomBy('out')} />
				<CameraButton label={t('explore:zoomIn')} sign="+" onPress={() => canvas.current?.zoomBy('in')} />
				<CameraButton label={t('explore:fit')} sign="⤢" onPress={() => canvas.current?.fit()} />
				<CameraButton label={t('explore:shortcuts')} sign="?" onPress={props.onShortcuts} />
				<button type="button" className="tool-button explorer-restart" onClick={props.onRestart}>
					<span aria-hidden="true">↺</span> <span>{t('explore:restart')}</span>
				</button>
			</div>
		</div>
	);
}

function CameraButton({ label, sign, onPress }: { readonly label: string; readonly sign: string; readonly onPress: () => void }) {
	return (
		<button type="button" className="icon-button" aria-label={label} title={label} onClick={onPress}>
			<span aria-hidden="true">{sign}</span>
		</button>
	);
}

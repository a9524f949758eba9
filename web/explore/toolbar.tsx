import type { ComponentProps, RefObject } from 'react';
import type { NodeId } from '#graph/model/ids.ts';
import type { Form } from '#graph/model/vocabulary.ts';
import type { CanvasHandle } from '#web/canvas/canvas.tsx';
import { LAYOUT_NAMES, type LayoutName } from '#web/diagram/layout/layouts.ts';
import { DownloadDiagram } from '#web/explore/export/export.tsx';
import { useI18n } from '#web/i18n/use-words.tsx';
import { ModelOptions } from '#web/node/model-options.tsx';
import { IconButton } from '#web/ui/icon-button.tsx';

interface ExplorerToolbarProps {
	readonly isListOpen: boolean;
	readonly onShowList: () => void;
	/** Lanes to choose from; only on a narrow screen. */
	readonly lanes: readonly { readonly id: string; readonly label: string }[];
	readonly lane: string | undefined;
	readonly onLane: (id: string) => void;
	readonly layouts: ComponentProps<typeof LayoutSwitch>;
	readonly onPaths: () => void;
	readonly steps: Steps;
	readonly canvas: RefObject<CanvasHandle | null>;
	readonly exportMenu: ComponentProps<typeof DownloadDiagram>['children'];
	readonly onRestart: () => void;
	readonly onShortcuts: () => void;
}

interface Steps {
	readonly canUndo: boolean;
	readonly canRedo: boolean;
	readonly undo: () => void;
	readonly redo: () => void;
}

export function ExplorerToolbar(props: ExplorerToolbarProps) {
	const { t } = useI18n();
	const { canvas, lanes, lane, steps } = props;
	return (
		<div className="explorer-toolbar row">
			{!props.isListOpen && (
				<button
					type="button"
					className="ds-button list-show"
					data-size="sm"
					data-variant="secondary"
					data-color="neutral"
					title={t('explore:showList')}
					onClick={props.onShowList}
				>
					<span aria-hidden="true">☰</span> <span>{t('explore:showList')}</span>
				</button>
			)}
			{lanes.length > 1 && (
				<fieldset className="ds-toggle-group" data-size="sm" aria-label={t('explore:lane')}>
					{lanes.map(({ id, label }) => (
						<label key={id} className="ds-button" data-variant="tertiary">
							<input type="radio" name="lane" checked={id === lane} onChange={() => props.onLane(id)} />
							{label}
						</label>
					))}
				</fieldset>
			)}
			<LayoutSwitch {...props.layouts} />
			<button
				type="button"
				className="ds-button path-find"
				data-size="sm"
				data-variant="secondary"
				data-color="neutral"
				title={t('explore:findPaths')}
				onClick={props.onPaths}
			>
				<span aria-hidden="true">⇝</span> <span>{t('explore:findPaths')}</span>
			</button>
			<div className="explorer-camera row">
				<StepButton label={t('diagram:undo')} symbol="↶" isPossible={steps.canUndo} onPress={steps.undo} />
				<StepButton label={t('diagram:redo')} symbol="↷" isPossible={steps.canRedo} onPress={steps.redo} />
				<CameraButton label={t('explore:zoomOut')} symbol="−" onPress={() => canvas.current?.zoomBy('out')} />
				<CameraButton label={t('explore:zoomIn')} symbol="+" onPress={() => canvas.current?.zoomBy('in')} />
				<CameraButton label={t('explore:fit')} symbol="⤢" onPress={() => canvas.current?.fit()} />
				<DownloadDiagram>{props.exportMenu}</DownloadDiagram>
				<CameraButton label={t('explore:shortcuts')} symbol="?" onPress={props.onShortcuts} />
				<button
					type="button"
					className="ds-button explorer-restart"
					data-size="sm"
					data-variant="secondary"
					data-color="neutral"
					title={t('explore:restart')}
					onClick={props.onRestart}
				>
					<span aria-hidden="true">↺</span> <span>{t('explore:restart')}</span>
				</button>
			</div>
		</div>
	);
}

interface StepButtonProps {
	readonly label: string;
	readonly symbol: string;
	readonly isPossible: boolean;
	readonly onPress: () => void;
}

/** Uses `aria-disabled`, since `disabled` would lose the focus when the last step is taken. */
function StepButton({ label, symbol, isPossible, onPress }: StepButtonProps) {
	return (
		<IconButton
			label={label}
			symbol={symbol}
			variant="secondary"
			className="step-button"
			title={label}
			aria-disabled={!isPossible}
			onClick={isPossible ? onPress : undefined}
		/>
	);
}

function CameraButton({ label, symbol, onPress }: { readonly label: string; readonly symbol: string; readonly onPress: () => void }) {
	return <IconButton label={label} symbol={symbol} variant="secondary" title={label} onClick={onPress} />;
}

export interface ModelChoice {
	readonly id: NodeId;
	readonly form: Form | undefined;
	readonly label: string;
}

interface LayoutSwitchProps {
	readonly layout: LayoutName;
	readonly onLayout: (layout: LayoutName) => void;
	/** The model that a single-model layout draws, and the models to choose from. */
	readonly root: NodeId | undefined;
	readonly models: readonly ModelChoice[];
	readonly onRoot: (id: NodeId) => void;
}

function LayoutSwitch({ layout, onLayout, root, models, onRoot }: LayoutSwitchProps) {
	const { t } = useI18n();
	return (
		<div className="layout-switch row">
			<fieldset className="ds-toggle-group" data-size="sm" aria-label={t('diagram:layout')}>
				{LAYOUT_NAMES.map((name) => (
					<label key={name} className="ds-button" data-variant="tertiary" title={t(`diagram:purpose.${name}`)}>
						<input type="radio" name="layout" value={name} checked={name === layout} onChange={() => onLayout(name)} />
						{t(`diagram:layouts.${name}`)}
					</label>
				))}
			</fieldset>
			{root !== undefined && (
				<select
					className="root-select ds-input"
					data-size="sm"
					aria-label={t('diagram:model')}
					value={root}
					onChange={(event) => chooseRoot(event.target.value)}
				>
					<ModelOptions models={models}>
						{({ id, label }) => (
							<option key={id} value={id}>
								{label}
							</option>
						)}
					</ModelOptions>
				</select>
			)}
		</div>
	);

	function chooseRoot(value: string): void {
		const model = models.find(({ id }) => id === value);
		if (model) onRoot(model.id);
	}
}

import { ListTable } from '#web/panels/list-table.tsx';
import { PictureFiles } from '#web/panels/picture-files.tsx';
import { ShortcutsDialog } from '#web/panels/shortcuts-dialog.tsx';
import { ExplorePrint } from './explore-print.tsx';
import { ExplorerAside } from './explorer-aside.tsx';
import { exportedPicture } from './exported-picture.ts';
import { tipOf } from './tip-of.ts';

/** What the explorer shows or makes only when it is asked to. No other file imports these, so they are one chunk (use-later-parts.ts). */
export const laterParts = { ListTable, ExplorerAside, ExplorePrint, PictureFiles, ShortcutsDialog, exportedPicture, tipOf } as const;

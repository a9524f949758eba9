import { ListTable } from '#web/panels/list-table.tsx';
import { ExplorerAside } from './explorer-aside.tsx';
import { exportedPicture } from './exported-picture.ts';

/** What the explorer shows or makes only when it is asked to. No other file imports these, so they are one chunk (use-later-parts.ts). */
export const laterParts = { ListTable, ExplorerAside, exportedPicture } as const;

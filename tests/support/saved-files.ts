import { vi } from 'vitest';

/** In place of `web/ui/download.ts` and `web/ui/svg-to-png.ts` where nothing can be saved or painted. */
export const downloadFile = vi.fn<typeof import('#web/ui/download.ts').downloadFile>();
export const downloadBlob = vi.fn<typeof import('#web/ui/download.ts').downloadBlob>();
export const svgToPng = vi.fn<typeof import('#web/ui/svg-to-png.ts').svgToPng>();

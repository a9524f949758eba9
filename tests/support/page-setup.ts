import './jsdom.ts';
import { afterEach, vi } from 'vitest';

// jsdom neither paints nor saves. Each factory imports a module, so that all test files get the same mock.
vi.mock('react-cytoscapejs', () => import('./headless-diagram.tsx'));
vi.mock('#web/ui/download.ts', () => import('./saved-files.ts'));
vi.mock('#web/ui/svg-to-png.ts', () => import('./saved-files.ts'));

// What one test lets the browser remember is not known to the next.
afterEach(() => {
	localStorage.clear();
	sessionStorage.clear();
});

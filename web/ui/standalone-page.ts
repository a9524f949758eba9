import { createContext } from 'react';

/** Whether a node has the page for itself: then nothing is folded away, and other nodes are links to their own pages. */
export const StandalonePage = createContext(false);

import { createContext } from 'react';

/** Whether a node is shown on a page of its own: nothing is collapsed there, and other nodes are links to their own pages. */
export const StandalonePage = createContext(false);

import { z } from 'zod';
import { one } from './search-params.ts';

/** Parameters of the resources page: the text that the list is narrowed by. */
export const resourcesParameters = { q: one(z.string().trim().min(1).max(200)) } as const;

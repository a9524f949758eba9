import { z } from 'zod';
import { Node } from './node.ts';
import { Relation } from './relation.ts';

/** Part of the graph; the ends of every relation are among the nodes. */
export const Subgraph = z.strictObject({ nodes: z.array(Node), relations: z.array(Relation) });
export type Subgraph = z.infer<typeof Subgraph>;

import { z } from 'zod';

/** That the store answers, and what it holds. */
export const HealthAnswer = z.strictObject({
	nodes: z.int().nonnegative(),
	relations: z.int().nonnegative(),
	/** Digest of the seed that was loaded; also the ETag of every answer. */
	digest: z.string(),
});
export type HealthAnswer = z.infer<typeof HealthAnswer>;

import { z } from 'zod';

/** Shows that the store answers, and what it holds. */
export const HealthAnswer = z.strictObject({
	nodes: z.int().nonnegative(),
	relations: z.int().nonnegative(),
	/** Digest of the loaded seed; also part of every answer's ETag. */
	digest: z.string(),
});
export type HealthAnswer = z.infer<typeof HealthAnswer>;

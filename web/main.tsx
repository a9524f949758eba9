import '#web/app/zod-without-eval.ts';

// Everything else makes schemas while it loads, so it comes after; in one bundle with them this would not be first.
void (import.meta.env.MODE === 'static' ? import('#web/app/start-static.ts') : import('#web/app/start.ts'));

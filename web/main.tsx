import '#web/app/zod-without-eval.ts';

// Everything else creates schemas while it loads, so it is imported dynamically; in one bundle, this import would not
// run first.
void (import.meta.env.MODE === 'static' ? import('#web/app/start-static.ts') : import('#web/app/start.ts'));

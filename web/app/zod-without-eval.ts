import { z } from 'zod';

// Must be imported first: when a schema is created, Zod tries `new Function`, which the content security policy blocks
// and reports.
z.config({ jitless: true });

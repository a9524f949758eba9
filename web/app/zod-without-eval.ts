import { z } from 'zod';

// Imported before everything else: as soon as a schema is made, Zod tries `new Function`, which the content
// security policy blocks and reports.
z.config({ jitless: true });

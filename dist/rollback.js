import { rollback } from './suite/index.js';

process.exitCode = await rollback(new URL('../', import.meta.url));

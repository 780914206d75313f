import { lock } from './suite/index.js';

process.exitCode = await lock(new URL('../', import.meta.url));

import { promote } from './suite/index.js';

process.exitCode = await promote(new URL('../', import.meta.url));

import { merge } from './suite/index.js';

process.exitCode = await merge(new URL('../', import.meta.url));

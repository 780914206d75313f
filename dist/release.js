import { release } from './suite/index.js';

process.exitCode = await release(new URL('../', import.meta.url));

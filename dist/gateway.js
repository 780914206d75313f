import { gateway } from './suite/index.js';

process.exitCode = await gateway(new URL('../', import.meta.url));

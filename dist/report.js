import { report } from './suite/index.js';

process.exitCode = await report(new URL('../', import.meta.url));

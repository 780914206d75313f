import { evaluate } from './suite/index.js';

process.exitCode = await evaluate(new URL('../', import.meta.url));

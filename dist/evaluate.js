import { evaluate } from './suite/index.js';

process.exitCode = await evaluate();

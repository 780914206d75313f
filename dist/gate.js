import { gate } from './suite/index.js';

process.exitCode = await gate();

import { gate } from './suite/index.js';

process.exitCode = await gate(new URL('../', import.meta.url));

import { detect } from './suite/index.js';

process.exitCode = await detect();

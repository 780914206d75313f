import { check } from './suite/index.js';

process.exitCode = await check();

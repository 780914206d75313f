import { check } from './suite/index.js';

process.exitCode = await check(new URL('../', import.meta.url));

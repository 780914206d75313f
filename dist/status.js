import { status } from './suite/index.js';

process.exitCode = await status(new URL('../', import.meta.url));

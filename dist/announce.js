import { announce } from './suite/index.js';

process.exitCode = await announce(new URL('../', import.meta.url));

import { override } from './suite/index.js';

process.exitCode = await override(new URL('../', import.meta.url));

import { detect } from './suite/index.js';

process.exitCode = await detect(new URL('../', import.meta.url));

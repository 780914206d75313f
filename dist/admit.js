import { admit } from './suite/index.js';

process.exitCode = await admit(new URL('../', import.meta.url));

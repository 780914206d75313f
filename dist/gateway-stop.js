import { gatewayStop } from './suite/index.js';

process.exitCode = await gatewayStop(new URL('../', import.meta.url));

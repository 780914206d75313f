import { launch } from './launch/launch.js';

process.exitCode = await launch(new URL('./', import.meta.url), 'corpus');

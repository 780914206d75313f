import { describeFiles } from '../ports/files.contract.js';
import { inMemoryFiles } from './in-memory-files.js';

describeFiles('the files in memory', async () => ({ files: inMemoryFiles(), folder: 'run' }));

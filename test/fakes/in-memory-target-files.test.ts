import { targetFilesContract } from '../ports/target-files.contract.js';
import { InMemoryTargetFiles } from './in-memory-target-files.js';

targetFilesContract('the fake', async () => {
  const files = new InMemoryTargetFiles();
  return { files, other: files, stop: async () => undefined };
});

import { recorderContract } from '../ports/recorder.contract.js';
import { InMemoryRecorder } from './in-memory-recorder.js';

recorderContract(async () => {
  const recorder = new InMemoryRecorder();
  return { recorder, textOf: async (path) => recorder.textOf(path) };
});

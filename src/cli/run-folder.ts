import type { Files } from '../ports/files.js';

/** Where runs and paid answers are kept. */
const lanegateFolder = '.lanegate';

/**
 * The run folder to use: the one asked for, or the default. What is kept beside it is nobody's change, so git ignores
 * it.
 */
export async function openRunFolder(
  files: Files,
  wanted: string | undefined,
  name: 'run' | 'results' = 'run',
): Promise<string> {
  await files.write(`${lanegateFolder}/.gitignore`, '*\n');
  return wanted ?? `${lanegateFolder}/${name}`;
}

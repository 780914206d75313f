import type { Files } from '../ports/files.js';

/** Where runs are kept when nobody says otherwise. */
const lanegateFolder = '.lanegate';

/** The run folder to use: the one asked for, or the default, which git is told to ignore. */
export async function openRunFolder(files: Files, wanted: string | undefined): Promise<string> {
  if (wanted !== undefined) return wanted;
  await files.write(`${lanegateFolder}/.gitignore`, '*\n');
  return `${lanegateFolder}/run`;
}

import { configurationFile } from '../../../domain/suite/configuration-file.js';
import type { Git } from '../../../ports/git.js';
import { readText } from './read-text.js';

/** The text of lanegate.yml. */
export const readConfigurationText = (
  git: Pick<Git, 'readBlobs'>,
  blob: string | undefined,
): Promise<string | undefined> => readText(git, blob, configurationFile);

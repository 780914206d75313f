import { type Configuration, defaultConfiguration } from '../domain/suite/configuration.js';
import type { Git } from '../ports/git.js';
import { readPolicy } from './steps/read/read-policy.js';

/** The settings of a commit of the default branch; those that hold without any where it has none. */
export const readSettings = async (
  git: Pick<Git, 'resolve' | 'list' | 'pointers' | 'readBlobs'>,
  commit: string,
): Promise<Configuration> => (await readPolicy(git, commit))?.value ?? defaultConfiguration;

import { defaultConfiguration } from '../domain/suite/configuration.js';
import { readPolicy } from './steps/read/read-policy.js';
/** The settings of a commit of the default branch; those that hold without any where it has none. */
export const readSettings = async (git, commit) => (await readPolicy(git, commit))?.value ?? defaultConfiguration;

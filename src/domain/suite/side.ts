import type { Imported } from '../formats/format.js';
import { builtInProviders, type DeclaredProvider } from '../inference/provider/provider.js';
import type { Configuration } from './configuration.js';
import type { LocatedConfiguration } from './parts/with-parts.js';
import type { Prompt } from './prompt.js';

/** What one commit says about prompts, models and suites. */
export type Side = {
  readonly tree: string;
  /** Every file of the tree and the id of its content. */
  readonly blobs: ReadonlyMap<string, string>;
  /** `undefined` where the commit has no lanegate.yml. */
  readonly configuration: LocatedConfiguration | undefined;
  readonly settings: Configuration;
  readonly prompts: ReadonlyMap<string, Prompt>;
  /** Prompt files that cannot be read, with the reason. */
  readonly unreadablePrompts: ReadonlyMap<string, string>;
  /** Files of other tools; their prompts are among the prompts, their models and providers among the settings. */
  readonly imported?: readonly Imported[];
};

/** Whether a commit does not use Lanegate yet. */
export const saysNothing = ({ configuration, imported = [] }: Side): boolean =>
  configuration === undefined && imported.length === 0;

/** The providers of a commit, those that need no declaration included. */
export const providersOf = (side: Side): Readonly<Record<string, DeclaredProvider>> => ({
  ...builtInProviders,
  ...side.settings.providers,
});

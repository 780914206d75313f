import type { Json } from '../../../artifacts/digest.js';
import type { Evidence } from '../../facet.js';
import type { Lane } from '../../lane.js';

/**
 * What a setting turned out to be. `rest` is what remains of its value for the code when the finding is only a part.
 */
export type Finding = {
  readonly lane: Lane;
  readonly meaning: Json;
  readonly rest?: Json;
  readonly evidence: Evidence;
};

/** What a reader knows of a whole file before it looks at its parts. */
export type FileNature = {
  /** The lane of all that is left over. */
  readonly remainder: Lane;
  /** The lane of models found here: `evals` in a workflow that evaluates. */
  readonly models: Lane;
  /** True when the file or its path speaks of models, which makes ambiguous names theirs. */
  readonly speaksOfModels: boolean;
  /** True in files that keep prompts by their place or name. */
  readonly keepsPrompts: boolean;
  /** Where set, only what is under one of these keys can be anything but the remainder. */
  readonly onlyUnder?: ReadonlySet<string>;
  /** Keys whose whole value is the remainder, such as the dependencies of a manifest. */
  readonly never?: ReadonlySet<string>;
};

/** Where in a file a part stands. */
export type Spot = {
  /** Dotted, with the labels of list items: `agents[triage].model`. */
  readonly path: string;
  /** The same with items called by number where their own label is a model, which may change. */
  readonly plainPath: string;
  /** The name that tells what the part is: its key, or the key above where its own only says `default`. */
  readonly name: string;
  /** The keys above, from the outermost. */
  readonly above: readonly string[];
  /** True when a neighbour or a key above speaks of models. */
  readonly inCompany: boolean;
  /** True when a key beside it or above holds a prompt. */
  readonly besidePrompt: boolean;
  /** True below a key that names prompts. */
  readonly underPrompt: boolean;
  /** True once a key of `onlyUnder` is above, or where there is no such table. */
  readonly isOpen: boolean;
};

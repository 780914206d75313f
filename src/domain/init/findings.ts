import type { CodeOwners } from '../ownership/code-owners.js';
import type { Place } from '../user-error.js';

/** A prompt file. */
export type FoundPrompt = {
  readonly path: string;
  /** The name under which a suite finds it. */
  readonly name: string;
  /** The variables that every case must give. */
  readonly variables: readonly string[];
  /** `provider/model`, where the file names its own; without a slash it names no provider. */
  readonly model: string | undefined;
  /** How many cases it carries with evaluators of its own; 0 where it is no suite by itself. */
  readonly carriedCases: number;
  /** True where one of its evaluators asks a model that nobody has named. */
  readonly needsJudge: boolean;
  /** Why its carried suite cannot be run, or the file not be filled in, as a sentence. */
  readonly problem: string | undefined;
  /** True of a YAML file whose shape alone makes it a prompt file, so that lanegate.yml has to name it. */
  readonly isByShape: boolean;
};

/** A configuration of another tool that runs as it is. */
export type FoundImport = {
  readonly path: string;
  readonly suites: number;
  readonly cases: number;
  /** The variables that hold keys and addresses of whoever it asks. */
  readonly variables: readonly string[];
  /** The roles that nobody has yet: `judge`, `embedder`. */
  readonly gaps: readonly string[];
  /** Every other file that belongs to it: prompts, cases, graders. */
  readonly files: readonly string[];
  /** How many parts of it are not imported. */
  readonly left: number;
  /** Why nothing can be made of it. */
  readonly problem: string | undefined;
};

/** A text for a model that stands in a program or among settings. */
export type FoundText = { readonly place: Place; readonly name: string };

/** A model's id where a program or settings choose it. */
export type FoundModel = {
  readonly id: string;
  readonly place: Place;
  /** `temperature` and `max_tokens` that stand beside it. */
  readonly parameters: Readonly<Record<string, number>>;
};

/** What is known of the values of one column of a dataset. */
export type FoundColumn = {
  readonly name: string;
  /** `label`: few values that come again; `short`: one line of a few words; `structured`: no text. */
  readonly values: 'label' | 'short' | 'long' | 'structured';
};

/** A file of cases. */
export type FoundDataset = {
  readonly path: string;
  readonly cases: number;
  /** `ready` is read as it is; of `rows`, the columns still have to go under `vars`. */
  readonly shape: 'ready' | 'rows';
  /** Columns that every case has; `expected` is the case's own where the shape is `ready`. */
  readonly columns: readonly FoundColumn[];
  /** True where each case brings the conversation itself. */
  readonly bringsMessages: boolean;
};

/** A folder that detection knows for a corpus. */
export type FoundCorpus = {
  readonly folder: string;
  /** How many documents lie in it. */
  readonly files: number;
  /** How many of them are text, and of the data lane in all that they say. */
  readonly readable: number;
  /** What takes in just these; absent where nothing says that retrieval finds them, or nothing of it can be checked. */
  readonly globs?: readonly string[];
  /** A file of queries for these documents. */
  readonly queries?: string | undefined;
};

/** Something that is known by its name alone, and where it was seen first. */
export type FoundName = { readonly name: string; readonly path: string };

/** All that a repository was found to hold; every list is in the order of paths. */
export type Findings = {
  readonly prompts: readonly FoundPrompt[];
  readonly imports: readonly FoundImport[];
  readonly texts: readonly FoundText[];
  readonly models: readonly FoundModel[];
  /** The providers whose libraries or addresses each program names. */
  readonly signs: ReadonlyMap<string, ReadonlySet<string>>;
  /** The programs that name a prompt file, by the path of that file. */
  readonly users: ReadonlyMap<string, readonly string[]>;
  readonly datasets: readonly FoundDataset[];
  readonly harnesses: readonly FoundName[];
  /** Workflows that use Lanegate already. */
  readonly workflows: readonly string[];
  /** Those of them that do more than watch models or look at documents. */
  readonly checking: readonly string[];
  /** Those of them that ask suites again every night, or when they like. */
  readonly watching: readonly string[];
  /** Variables that the repository's examples of an environment name, for keys and addresses. */
  readonly variables: readonly FoundName[];
  /** Folders that are known for documents behind retrieval. */
  readonly corpora: readonly FoundCorpus[];
  readonly owners: CodeOwners | undefined;
  /** What was not looked at, and why. */
  readonly notes: readonly string[];
};

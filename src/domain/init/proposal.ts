import type { DeclaredProvider } from '../inference/provider/provider.js';
import type { WhoseModel } from './whose-model.js';

/** A model binding, and where the program makes the same choice. */
export type ProposedModel = {
  readonly name: string;
  readonly whose: WhoseModel;
  readonly parameters: Readonly<Record<string, number>>;
  /** What a person should know of it, a sentence each. */
  readonly remarks: readonly string[];
};

/** A grader as lanegate.yml has it, with what it does in a few words where it is one of several to choose from. */
export type ProposedGrader = {
  readonly spec: Readonly<Record<string, string | number | boolean>>;
  readonly meaning: string;
};

/** A suite. Where `open` says what is not decided, it is written as a comment. */
export type ProposedSuite = {
  readonly name: string;
  /** A path; absent where the cases bring the conversation themselves. */
  readonly prompt: string | undefined;
  /** A binding; the prompt file's own model when absent. */
  readonly model: string | undefined;
  readonly dataset: string;
  /** One where it is decided; else those to choose from. */
  readonly graders: readonly ProposedGrader[];
  /** What is to be made sure of, though it runs as it is. */
  readonly remark?: string | undefined;
  /** What a person has to do or to choose before it runs, a sentence each; none where it runs as it is. */
  readonly open: readonly string[];
};

/** A file of another tool to be imported; `open` says why it is written as a comment. */
export type ProposedImport = { readonly path: string; readonly open: string | undefined };

/** A corpus, by globs that take in just what detection takes for documents. */
export type ProposedCorpus = {
  readonly name: string;
  readonly corpus: { readonly folder: string; readonly globs: readonly string[] };
  readonly queries: string | undefined;
};

/** What lanegate.yml is to say. */
export type Proposal = {
  readonly providers: Readonly<Record<string, DeclaredProvider>>;
  readonly models: readonly ProposedModel[];
  /** Models that nobody could choose between, or whose provider nothing tells: written as comments. */
  readonly openModels: readonly ProposedModel[];
  readonly suites: readonly ProposedSuite[];
  readonly imports: readonly ProposedImport[];
  readonly corpora: readonly ProposedCorpus[];
  /** The binding that graders ask; a comment says to name one where it is `open`. */
  readonly judge: string | 'open' | undefined;
  readonly ownership: Readonly<Record<string, string>>;
  /** Paragraphs at the end, a list of lines each: what is left for a person to write. */
  readonly hints: readonly (readonly string[])[];
  /** The variables that hold keys and addresses of whoever is asked. */
  readonly keys: readonly string[];
};

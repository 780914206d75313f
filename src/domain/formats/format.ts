import type { DeclaredProvider } from '../inference/provider/provider.js';
import type { ModelBinding } from '../suite/configuration.js';
import type { Prompt } from '../suite/prompt.js';
import type { SuiteDefinition } from '../suite/suite-definition.js';
import type { Place } from '../user-error.js';

/** Something in a file of another tool that Lanegate does not run, so that nobody takes it for checked. */
export type Unimported = { readonly place: Place; readonly what: string; readonly why: string };

/** What a file of another tool says, in Lanegate's own words. Names begin with the path of the file. */
export type Imported = {
  readonly path: string;
  /** Their paths are unique, such as `promptfooconfig.yaml#greeting` for one that is written into the file. */
  readonly prompts: readonly Prompt[];
  readonly models: Readonly<Record<string, ModelBinding>>;
  /** Those of the models that only stand for one that cannot be asked. */
  readonly unasked?: readonly string[] | undefined;
  readonly providers: Readonly<Record<string, DeclaredProvider>>;
  readonly suites: readonly SuiteDefinition[];
  readonly unimported: readonly Unimported[];
  /** Every other file that was read for it. */
  readonly files: readonly string[];
};

/** Reading that asks for files: it yields paths of the same commit and gets the texts of those that are there. */
export type Reading<Result> = Generator<readonly string[], Result, ReadonlyMap<string, string>>;

/** What a commit may have a run do; nothing that runs code where it is absent. */
export type ImportTrust = {
  /** True of the target branch, and of a head whose author is trusted. */
  readonly mayRunCode: boolean;
};

/** One kind of file of another tool. */
export type Format = {
  readonly name: string;
  /** `isImported` where lanegate.yml names the file, so that its name need not tell what it is. */
  claims(path: string, isImported?: boolean): boolean;
  /** True of what can only be such a file, whatever its name is. */
  recognises(value: unknown): boolean;
  /** `paths` are all files of the commit, for globs. Throws a `UserError` where nothing can be made of the file. */
  read(text: string, path: string, paths: Iterable<string>, trust?: ImportTrust): Reading<Imported>;
};

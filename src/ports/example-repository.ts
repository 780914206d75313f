/** One pull request of the example's history. */
export type ExampleChange = {
  readonly branch: string;
  readonly title: string;
  readonly story: string;
};

/** A small project with a git history, made for trying things out. */
export type ExampleRepository = {
  readonly folder: string;
  /** The branch that the changes ask to be merged into. */
  readonly mainBranch: string;
  readonly changes: readonly ExampleChange[];
};

/** Makes the example that ships with the product into a repository of its own. */
export interface ExampleProject {
  /** Replaces an example made there earlier; refuses a folder that holds anything else. */
  build(folder: string): Promise<ExampleRepository>;
}

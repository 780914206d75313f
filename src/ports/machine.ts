/** The computer on which a command runs, and what its environment says. */
export interface Machine {
  /** As `24.19.0`. */
  readonly nodeVersion: string;
  /** As `2.43.0`; `undefined` where git does not say. */
  gitVersion(): Promise<string | undefined>;
  /** The address of the remote `origin` of the repository that a folder is in, without a password. */
  originOf(folder: string): Promise<string | undefined>;
  /** Whether an environment variable has a value; the value itself is never told. */
  isSet(variable: string): boolean;
}

/** What of a file was new, and how much of it does not count. */
export type Unloaded = { readonly taken: number; readonly refused: number };

/** One kind of record that jobs leave for later ones, as one file. */
export interface Cargo {
  /** What the log calls them, such as `answers`. */
  readonly name: string;
  /** What its keys begin with. */
  readonly keyPrefix: string;
  /** A file has no more bytes than this, both when it is packed and when it is read. */
  readonly mostBytes: number;
  /** How many files of one ref are put together, the newest first, as long as each brings something new. */
  readonly mostFiles: number;
  /** All that the job has, signed where there is a secret; empty where there is nothing to leave. */
  pack(secret: string | undefined): Promise<Buffer>;
  /** Takes in what a file brings; where a secret is given, only what is signed with it. */
  unload(file: Buffer, secret: string | undefined): Promise<Unloaded>;
}

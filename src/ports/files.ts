/** The files of a run folder and of the user's disk. Paths are absolute or relative to where the program runs. */
export interface Files {
  /** The text, or `undefined` when there is no such file. */
  read(path: string): Promise<string | undefined>;
  /**
   * The same of a file that somebody wrote by hand and that binds. Throws a `UserError` at what is no regular file, of
   * which a pipe would be waited for, and at bytes that are not UTF-8.
   */
  readStrictly(path: string): Promise<string | undefined>;
  /**
   * The lines one by one without their newlines, a torn last one included; `undefined` when there is no such file. One
   * whose name ends in `.gz` is unpacked, as far as it can be.
   */
  lines(path: string): Promise<AsyncIterable<string> | undefined>;
  /**
   * Writes whole or not at all; makes the folders on the way. A text may come in pieces, none of which ends within a
   * word. Throws a `UserError` when the disk takes no more.
   */
  write(path: string, text: string | Iterable<string> | AsyncIterable<string>): Promise<void>;
  /** The names of the folders in a folder, in order; none where there is no such folder. */
  folders(path: string): Promise<readonly string[]>;
  /** Opens a journal for appending; a torn last line of an earlier run is cut off first. */
  append(path: string): Promise<FileJournal>;
}

/** A file of lines that survives being killed: every line is whole or absent. */
export interface Journal {
  /** Queues one line, without its newline. */
  add(line: string): void;
  /** Resolves when everything queued so far is written. Throws a `UserError` when the disk takes no more. */
  flush(): Promise<void>;
  /** Flushes and releases the file. */
  close(): Promise<void>;
}

/** A journal that also takes lines that somebody waits for, and tells at once when the disk takes no more. */
export interface FileJournal extends Journal {
  /** True once a line could not be written, which `flush` then throws; nothing more is written. */
  readonly hasFailed: boolean;
  /**
   * Writes one line at the end of this turn of the event loop, with those that come in it too and behind nothing that
   * is queued. Resolves when a kill finds them; whether they could be written is told by `flush`.
   */
  addInTurn(line: string): Promise<void>;
}

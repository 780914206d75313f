import type { Files } from '../../ports/files.js';

/** Files to which no secret that `scrub` knows is written, wherever it came from. */
export const scrubbedFiles = (files: Files, scrub: (text: string) => string): Files => ({
  read: (path) => files.read(path),
  write: (path, text) => files.write(path, scrub(text)),
  append: async (path) => {
    const journal = await files.append(path);
    return {
      add: (line) => journal.add(scrub(line)),
      flush: () => journal.flush(),
      close: () => journal.close(),
    };
  },
});

import { normalize } from 'node:path/posix';
import type { FileJournal, Files } from '../../src/ports/files.js';

/** Files in memory. What a journal has queued is seen only after `flush` or `close`. */
export class InMemoryFiles implements Files {
  private readonly texts = new Map<string, string>();

  constructor(initial: Readonly<Record<string, string>> = {}) {
    for (const [path, text] of Object.entries(initial)) this.texts.set(normalize(path), text);
  }

  /** The path of every file, in order. */
  paths(): string[] {
    return [...this.texts.keys()].sort();
  }

  /** The text of a file, without waiting. */
  text(path: string): string | undefined {
    return this.texts.get(normalize(path));
  }

  async read(path: string): Promise<string | undefined> {
    return this.text(path);
  }

  async readStrictly(path: string): Promise<string | undefined> {
    return this.text(path);
  }

  async lines(path: string): Promise<AsyncIterable<string> | undefined> {
    const text = this.text(path);
    return text === undefined ? undefined : linesOf(text);
  }

  async folders(path: string): Promise<readonly string[]> {
    const folder = normalize(path);
    const within = folder === '.' ? '' : `${folder}/`;
    const below = this.paths().flatMap((each) =>
      each.startsWith(within) ? [each.slice(within.length).split('/')] : [],
    );
    return [
      ...new Set(below.flatMap(([name, ...rest]) => (name === undefined || rest.length === 0 ? [] : [name]))),
    ].sort();
  }

  async write(path: string, text: string | Iterable<string> | AsyncIterable<string>): Promise<void> {
    let whole = '';
    for await (const piece of typeof text === 'string' ? [text] : text) whole += piece;
    this.texts.set(normalize(path), whole);
  }

  async append(path: string): Promise<FileJournal> {
    const earlier = this.text(path) ?? '';
    await this.write(path, earlier.slice(0, earlier.lastIndexOf('\n') + 1));
    let queued = '';
    const flush = async () => {
      const lines = queued;
      queued = '';
      await this.write(path, `${this.text(path) ?? ''}${lines}`);
    };
    const add = (line: string) => {
      queued += `${line}\n`;
    };
    const addInTurn = async (line: string): Promise<void> => {
      this.texts.set(normalize(path), `${this.text(path) ?? ''}${line}\n`);
    };
    return { hasFailed: false, add, addInTurn, flush, close: flush };
  }
}

async function* linesOf(text: string): AsyncGenerator<string> {
  const lines = text.split('\n');
  yield* lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** Files in memory, some of them there already. */
export const inMemoryFiles = (initial?: Readonly<Record<string, string>>): InMemoryFiles => new InMemoryFiles(initial);

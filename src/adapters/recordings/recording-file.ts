import { lstat, mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { failedWriteOf } from '../../domain/failed-write.js';
import { UserError } from '../../domain/user-error.js';

const newline = 0x0a;

/**
 * A file of lines that only grows; lines that come while a write is under way are written together. It is open only
 * while it is written to, since nobody tells when a recording has ended.
 */
export class RecordingFile {
  private queued: string[] = [];
  private writing: Promise<void> = Promise.resolve();
  private failure: UserError | undefined;

  constructor(
    private readonly root: string,
    private readonly path: string,
  ) {}

  /** Resolves when the file is there. Throws a `UserError` for one that cannot be written to. */
  async prepare(): Promise<void> {
    await append(this.root, this.path, '').catch((cause: unknown) => {
      throw this.whyUnwritable(cause);
    });
  }

  /** Resolves when the line is written. Throws a `UserError` for a file that cannot be written to. */
  async add(line: string): Promise<void> {
    this.refuseUnwritable();
    if (this.queued.push(`${line}\n`) === 1) {
      this.writing = this.writing.then(() => this.writeQueued());
      // Whoever waits for a line is told of its failure; nobody waits for the promise as such.
      this.writing.catch(() => undefined);
    }
    return this.writing;
  }

  /** Half a line may stand at the end once one could not be written. */
  refuseUnwritable(): void {
    if (this.failure !== undefined) throw this.failure;
  }

  private async writeQueued(): Promise<void> {
    const lines = this.queued.join('');
    this.queued = [];
    try {
      await append(this.root, this.path, lines);
    } catch (cause) {
      this.failure = this.whyUnwritable(cause);
      throw this.failure;
    }
  }

  private whyUnwritable(cause: unknown): UserError {
    if (cause instanceof UserError) return cause;
    const failed = failedWriteOf(cause);
    const why = failed === undefined ? '' : `: ${failed.reason}`;
    return new UserError(`the recording cannot be written${why}`, {
      place: { path: this.path },
      hint: failed?.hint,
      cause,
    });
  }
}

/** Adds to a file in the repository; half a line that an earlier run left gets a line of its own. */
async function append(root: string, path: string, lines: string): Promise<void> {
  const target = join(root, path);
  await refuseLinks(root, path);
  await mkdir(dirname(target), { recursive: true });
  const file = await open(target, 'a+');
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(1), 0, 1, Math.max(0, size - 1));
    await file.appendFile(bytesRead === 1 && buffer[0] !== newline ? `\n${lines}` : lines);
  } finally {
    await file.close();
  }
}

/**
 * A link in the repository could lead out of it, for the file itself as well as for a folder that is still to be made.
 */
async function refuseLinks(root: string, path: string): Promise<void> {
  let way = root;
  for (const name of path.split(/[/\\]/)) {
    way = join(way, name);
    const found = await lstat(way).catch(() => undefined);
    if (found === undefined) return;
    if (!found.isSymbolicLink()) continue;
    throw new UserError('the recording lies behind a link, which could lead anywhere', { place: { path } });
  }
}

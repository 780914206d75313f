import type { UserError } from '../../src/domain/user-error.js';
import type { Recorder } from '../../src/ports/recorder.js';

/** Recordings that are written nowhere. */
export class InMemoryRecorder implements Recorder {
  private readonly texts = new Map<string, string>();
  /** What keeps further lines from being written. */
  failure: UserError | undefined;

  async prepare(): Promise<void> {
    this.refuseUnwritable();
  }

  async add(path: string, line: string): Promise<void> {
    this.refuseUnwritable();
    this.texts.set(path, `${this.textOf(path)}${line}\n`);
  }

  refuseUnwritable(): void {
    if (this.failure !== undefined) throw this.failure;
  }

  textOf(path: string): string {
    return this.texts.get(path) ?? '';
  }
}

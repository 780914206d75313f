import type { Recorder } from '../../src/ports/recorder.js';

/** Recordings that are written nowhere. */
export class InMemoryRecorder implements Recorder {
  private readonly texts = new Map<string, string>();

  async add(path: string, line: string): Promise<void> {
    this.texts.set(path, `${this.textOf(path)}${line}\n`);
  }

  textOf(path: string): string {
    return this.texts.get(path) ?? '';
  }
}

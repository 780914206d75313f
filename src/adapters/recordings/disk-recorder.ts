import type { Recorder } from '../../ports/recorder.js';
import { RecordingFile } from './recording-file.js';

/** Recordings in files below a folder. */
export class DiskRecorder implements Recorder {
  private readonly files = new Map<string, RecordingFile>();

  constructor(private readonly root: string) {}

  add(path: string, line: string): Promise<void> {
    const file = this.files.get(path) ?? new RecordingFile(this.root, path);
    this.files.set(path, file);
    return file.add(line);
  }

  refuseUnwritable(path: string): void {
    this.files.get(path)?.refuseUnwritable();
  }
}

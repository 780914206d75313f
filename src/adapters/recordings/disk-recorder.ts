import type { Recorder } from '../../ports/recorder.js';
import { RecordingFile } from './recording-file.js';

/** Recordings in files below a folder. */
export class DiskRecorder implements Recorder {
  private readonly files = new Map<string, RecordingFile>();

  constructor(private readonly root: string) {}

  prepare(path: string): Promise<void> {
    return this.fileAt(path).prepare();
  }

  add(path: string, line: string): Promise<void> {
    return this.fileAt(path).add(line);
  }

  refuseUnwritable(path: string): void {
    this.files.get(path)?.refuseUnwritable();
  }

  private fileAt(path: string): RecordingFile {
    const file = this.files.get(path) ?? new RecordingFile(this.root, path);
    this.files.set(path, file);
    return file;
  }
}

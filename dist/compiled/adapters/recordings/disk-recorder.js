import { RecordingFile } from './recording-file.js';
/** Recordings in files below a folder. */
export class DiskRecorder {
    root;
    files = new Map();
    constructor(root) {
        this.root = root;
    }
    add(path, line) {
        const file = this.files.get(path) ?? new RecordingFile(this.root, path);
        this.files.set(path, file);
        return file.add(line);
    }
    refuseUnwritable(path) {
        this.files.get(path)?.refuseUnwritable();
    }
}

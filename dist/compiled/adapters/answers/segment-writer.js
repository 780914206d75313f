import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writeError } from '../../domain/write-error.js';
/** How long the first line of a batch waits for others: a write takes as long for many lines as for one. */
const gatheringMs = 20;
/** Appends lines in batches, to a new file whenever one has grown to `segmentBytes`. */
export class SegmentWriter {
    settings;
    file;
    queued = [];
    written = Promise.resolve();
    failure;
    endGathering;
    constructor(settings) {
        this.settings = settings;
    }
    /** The file that is being written to. */
    get path() {
        return this.file?.path;
    }
    /** False once something could not be written: nothing more is taken then. */
    add(line) {
        if (this.failure !== undefined)
            return false;
        // The first line of a batch starts the write behind the one under way; the others ride along.
        if (this.queued.push(line) === 1) {
            const gathered = this.gather();
            this.written = this.written.then(() => gathered).then(() => this.writeQueued());
        }
        return true;
    }
    /** Throws when anything so far could not be written. */
    async flush() {
        this.endGathering?.();
        await this.written;
        if (this.failure !== undefined)
            throw this.failure.cause;
    }
    async close() {
        try {
            await this.flush();
        }
        finally {
            await this.file?.handle.close();
            this.file = undefined;
        }
    }
    /** Waits for more lines, unless somebody waits for those that are there. */
    gather() {
        return new Promise((resolve) => {
            const stop = this.settings.clock.alarm(gatheringMs, resolve);
            this.endGathering = () => {
                stop();
                resolve();
            };
        });
    }
    async writeQueued() {
        const lines = this.queued;
        this.queued = [];
        try {
            const file = await this.openFile();
            const texts = lines.map(({ encode }) => encode());
            const bytes = Buffer.from(texts.map((text) => (text === undefined ? '' : `${text}\n`)).join(''));
            await file.handle.appendFile(bytes);
            for (const [at, { onWritten }] of lines.entries())
                onWritten(advance(file, texts[at]));
        }
        catch (cause) {
            this.failure ??= { cause: this.file === undefined ? cause : writeError(this.file.path, cause) };
            this.queued = [];
        }
    }
    async openFile() {
        if (this.file !== undefined && this.file.bytes < this.settings.segmentBytes())
            return this.file;
        await this.file?.handle.close();
        this.file = undefined;
        const path = await this.settings.newPath();
        await mkdir(dirname(path), { recursive: true });
        this.file = { path, handle: await open(path, 'ax'), bytes: 0 };
        return this.file;
    }
}
/** Where a line stands that is written at the end of what is known of a file, whose end is after it then. */
function advance(file, text) {
    if (text === undefined)
        return undefined;
    const length = Buffer.byteLength(text);
    const place = { path: file.path, position: file.bytes, length };
    file.bytes += length + 1;
    return place;
}

import { forFew } from '../../domain/artifacts/for-few.js';
import { CacheSettings, oldestServedMs } from '../../domain/inference/cache/cache-settings.js';
import { claimedKey, decodeRecord, encodeRecord } from './answer-record.js';
import { OffsetIndex } from './offset-index.js';
import { longestLineBytes, scanSegment } from './scan-segment.js';
import { dropOldSegments, ignoringAbsence, newSegmentPath, OpenFiles, segmentsIn } from './segment-files.js';
import { SegmentWriter } from './segment-writer.js';
/** How long a look at what other processes have written counts as fresh. */
const lookEveryMs = 200;
const largestSegmentBytes = 16 << 20;
/**
 * Answers in a folder of append-only JSONL segments. Every store writes segments of its own, so any number of processes
 * may share a folder, and each finds what the others have written. A damaged line loses the answer on it and no other.
 * Memory holds where answers stand, not the answers.
 */
export class JsonlAnswers {
    folder;
    clock;
    cache = CacheSettings.parse({}, forFew(1));
    writer;
    files = new OpenFiles();
    index = new OffsetIndex();
    numbers = new Map();
    paths = [];
    /** How far each segment of others has been read, in bytes. */
    readTo = new Map();
    own = new Set();
    /** Answers that are not written yet. */
    pending = new Map();
    looking;
    lookedAtMs;
    constructor(folder, clock) {
        this.folder = folder;
        this.clock = clock;
        this.writer = new SegmentWriter({
            clock,
            newPath: () => this.newOwnPath(),
            segmentBytes: () => Math.min(largestSegmentBytes, this.maxBytes / 8),
        });
    }
    limit(cache) {
        this.cache = cache;
    }
    async get(key, counts = () => true) {
        if (this.lookedAtMs === undefined)
            await this.look();
        const known = this.find(key, counts);
        if (known !== undefined || this.clock.now() - (this.lookedAtMs ?? 0) < lookEveryMs)
            return known;
        await this.look();
        return this.find(key, counts);
    }
    put(key, answer) {
        const isTaken = this.writer.add({
            encode: () => lineOf({ key, answer }),
            onWritten: (written) => {
                if (written !== undefined)
                    this.index.add(key, this.placeOf(written));
                if (this.pending.get(key) === answer)
                    this.pending.delete(key);
            },
        });
        if (isTaken)
            this.pending.set(key, answer);
    }
    flush() {
        return this.writer.flush();
    }
    async close() {
        await this.looking;
        await this.writer.close();
        this.files.close();
        await this.dropOld();
    }
    find(key, counts) {
        const pending = this.pending.get(key);
        if (pending !== undefined && counts(pending))
            return pending;
        for (const { segment, position, length } of this.index.places(key)) {
            const line = this.files.read(this.paths[segment] ?? '', position, length);
            const record = line === undefined ? undefined : decodeRecord(line.toString());
            if (record?.key === key && counts(record.answer))
                return record.answer;
        }
        return undefined;
    }
    /** Reads what has been written since the last look; those who come meanwhile wait for the same look. */
    look() {
        this.looking ??= this.readNewLines().finally(() => {
            this.looking = undefined;
            this.lookedAtMs = this.clock.now();
        });
        return this.looking;
    }
    async readNewLines() {
        if (this.lookedAtMs === undefined)
            await this.dropOld();
        for (const { path, bytes } of await segmentsIn(this.folder)) {
            const from = this.readTo.get(path) ?? 0;
            if (this.own.has(path) || bytes <= from)
                continue;
            const segment = this.numberOf(path);
            const end = await ignoringAbsence(() => scanSegment(path, from, (position, line) => {
                const key = claimedKey(line);
                if (key !== undefined)
                    this.index.add(key, { segment, position, length: line.length });
            }));
            if (end !== undefined)
                this.readTo.set(path, end);
        }
    }
    async dropOld() {
        const oldestMs = oldestServedMs(this.cache, this.clock.now());
        const dropped = await dropOldSegments(this.folder, { maxBytes: this.maxBytes, oldestMs }, this.writer.path);
        for (const path of dropped)
            this.files.release(path);
    }
    async newOwnPath() {
        await this.dropOld();
        const path = newSegmentPath(this.folder, this.clock.now());
        this.own.add(path);
        return path;
    }
    placeOf({ path, position, length }) {
        return { segment: this.numberOf(path), position, length };
    }
    numberOf(path) {
        const known = this.numbers.get(path);
        if (known !== undefined)
            return known;
        this.numbers.set(path, this.paths.length);
        return this.paths.push(path) - 1;
    }
    get maxBytes() {
        return this.cache.max_megabytes * 1e6;
    }
}
/** The line of a record; `undefined` for one that is longer than any that is read. */
function lineOf(record) {
    const line = encodeRecord(record);
    return line.length * 3 > longestLineBytes ? undefined : line;
}

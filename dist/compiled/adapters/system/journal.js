import { writeSync } from 'node:fs';
const blockBytes = 65_536;
const newline = 0x0a;
/**
 * Turns a file that is open for reading and appending into a journal; what stands after its last newline is cut off.
 * One that cannot be made a journal is closed.
 */
export async function openJournal(file, explain = (cause) => cause) {
    try {
        const { size } = await file.stat();
        const whole = await endOfLastLine(file, size);
        if (whole < size)
            await file.truncate(whole);
    }
    catch (error) {
        await file.close();
        throw error;
    }
    return new DiskJournal(file, explain);
}
/** How long the first line waits for others to share its write, which takes longer than most of them take to come. */
const gatheringMs = 5;
/** Lines that come within a moment, or while those before them are written, are written together. */
class DiskJournal {
    file;
    explain;
    /** As bytes, which are no work for the garbage collector however long they wait. */
    queue = [];
    written = Promise.resolve();
    endGathering;
    failure;
    /** The lines of this turn, and who waits for them. */
    ofTurn = '';
    turn;
    constructor(file, explain) {
        this.file = file;
        this.explain = explain;
    }
    get hasFailed() {
        return this.failure !== undefined;
    }
    add(line) {
        // The first line of a batch starts the write behind the one under way; the others ride along.
        if (this.queue.push(Buffer.from(`${line}\n`)) > 1)
            return;
        const gathered = this.gather();
        this.written = this.written.then(() => gathered).then(() => this.writeQueued());
    }
    addInTurn(line) {
        this.ofTurn += `${line}\n`;
        this.turn ??= new Promise((resolve) => {
            setImmediate(() => {
                this.writeTurn();
                resolve();
            });
        });
        return this.turn;
    }
    async flush() {
        this.writeTurn();
        this.endGathering?.();
        await this.written;
        if (this.failure !== undefined)
            throw this.explain(this.failure.cause);
    }
    async close() {
        try {
            await this.flush();
        }
        finally {
            await this.file.close();
        }
    }
    /** In one call of the system, which takes as long for many lines as for one. */
    writeTurn() {
        const lines = this.ofTurn;
        this.ofTurn = '';
        this.turn = undefined;
        if (this.failure !== undefined)
            return;
        try {
            for (let bytes = Buffer.from(lines); bytes.length > 0;)
                bytes = bytes.subarray(writeSync(this.file.fd, bytes));
        }
        catch (cause) {
            this.failure = { cause };
        }
    }
    /** Waits for more lines, unless somebody waits for those that are there. */
    gather() {
        return new Promise((resolve) => {
            const timer = setTimeout(resolve, gatheringMs);
            this.endGathering = () => {
                clearTimeout(timer);
                resolve();
            };
        });
    }
    /** After a failed write the file may end in half a line, so nothing more is written to it. */
    async writeQueued() {
        const lines = Buffer.concat(this.queue);
        this.queue = [];
        if (this.failure !== undefined)
            return;
        try {
            await this.file.appendFile(lines);
        }
        catch (cause) {
            this.failure = { cause };
        }
    }
}
/** The position after the last newline, searched from the end. */
async function endOfLastLine(file, size) {
    const block = Buffer.alloc(blockBytes);
    for (let end = size; end > 0;) {
        const start = Math.max(0, end - blockBytes);
        const { bytesRead } = await file.read(block, 0, end - start, start);
        const found = block.subarray(0, bytesRead).lastIndexOf(newline);
        if (found !== -1)
            return start + found + 1;
        end = start;
    }
    return 0;
}

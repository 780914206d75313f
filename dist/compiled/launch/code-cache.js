import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cachedDataVersionTag, setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
/**
 * What V8 compiled of some files, kept in a folder from one process to the next. Functions that were never called are
 * not in it, so each way to start adds once what it called. A folder that may not be written to keeps nothing.
 */
export class CodeCache {
    #folder;
    #way;
    #flags = cachedDataVersionTag();
    /** The flags by which a process keeps its heap small, as they are at its start. */
    #flagsOfStart;
    #compiled = [];
    /** `growthPercent` is by how much of what is in use V8 lets the heap grow at the start; 0 where it decides itself. */
    constructor(folder, way, growthPercent = 0) {
        this.#flagsOfStart = ['--semi-space-growth-factor=2', `--heap-growing-percent=${growthPercent}`];
        this.#folder = join(folder, `${process.version}-${process.arch}-${this.#flags.toString(16)}`);
        this.#way = way;
    }
    /** The value of a file that holds one expression. */
    evaluate(path, text) {
        const file = join(this.#folder, `${basename(dirname(path))}-${basename(path)}`);
        const { script, ways } = this.#underFlagsOfStart((isOfUse) => {
            const kept = isOfUse ? readKept(file, text) : nothing;
            return { ...kept, script: compile(path, text, kept.code) };
        });
        this.#compiled.push({ file, text, script, ways: script.cachedDataRejected === false ? ways : [] });
        return script.runInThisContext();
    }
    /**
     * Keeps what was compiled up to now of the files that lack it. It throws nothing: the next start only takes longer.
     */
    keep() {
        const lacking = this.#compiled.splice(0).filter(({ ways }) => !ways.includes(this.#way));
        if (lacking.length > 0)
            this.#underFlagsOfStart((isOfUse) => isOfUse && this.#write(lacking));
    }
    #write(lacking) {
        try {
            mkdirSync(this.#folder, { recursive: true });
            for (const { file, text, script, ways } of lacking) {
                // In one step, since other processes read and write the same file.
                const draft = `${file}.${process.pid}`;
                writePieces(draft, piecesOf(text, [...ways, this.#way], script.createCachedData()));
                renameSync(draft, file);
            }
        }
        catch {
            // The next start compiles what is missing.
        }
    }
    /**
     * V8 takes over only what bears the flags that it has, so those that the product changes are taken back for a moment.
     */
    #underFlagsOfStart(work) {
        const hasThem = () => cachedDataVersionTag() === this.#flags;
        if (hasThem())
            return work(true);
        setFlags(this.#flagsOfStart);
        try {
            return work(hasThem());
        }
        finally {
            setFlags(flagsUntilCollection);
        }
    }
}
/**
 * The process sets its flags anew after each collection, which is too late for the one that lets new objects have more.
 */
const flagsUntilCollection = ['--semi-space-growth-factor=1'];
function setFlags(flags) {
    for (const flag of flags)
        setFlagsFromString(flag);
}
const compile = (path, text, code) => new Script(text.toString(), { filename: pathToFileURL(path).href, ...(code && { cachedData: code }) });
const digestHexLength = 64;
const nothing = { ways: [], code: undefined };
/** A line of digest, over all that follows and the text that it was compiled of, a line of ways, and V8's own bytes. */
function piecesOf(text, ways, code) {
    const rest = [Buffer.from(`${JSON.stringify(ways)}\n`), code];
    return [Buffer.from(`${digestOf(text, rest)}\n`), ...rest];
}
/** Written apart, since what is put together stays in memory until it is collected. */
function writePieces(path, pieces) {
    const file = openSync(path, 'w');
    try {
        for (const piece of pieces)
            writeFileSync(file, piece);
    }
    finally {
        closeSync(file);
    }
}
/** What a file keeps of a text; nothing where it keeps another text's, or what no process wrote whole. */
function readKept(file, text) {
    try {
        const bytes = readFileSync(file);
        const rest = bytes.subarray(digestHexLength + 1);
        if (bytes.toString('latin1', 0, digestHexLength) !== digestOf(text, [rest]))
            return nothing;
        const endOfWays = rest.indexOf('\n');
        const ways = JSON.parse(rest.toString('utf8', 0, endOfWays));
        return { ways, code: rest.subarray(endOfWays + 1) };
    }
    catch {
        return nothing;
    }
}
/** V8 itself compares no more than the lengths of texts, and would run bytes that a disk has lost. */
function digestOf(text, rest) {
    const hash = createHash('sha256');
    for (const piece of rest)
        hash.update(piece);
    return hash.update(text).digest('hex');
}

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
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
    #compiled = [];
    constructor(folder, way) {
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
                const kept = asBytes(text, { ways: [...ways, this.#way], code: script.createCachedData() });
                // In one step, since other processes read and write the same file.
                const draft = `${file}.${process.pid}`;
                writeFileSync(draft, kept);
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
        setFlags(flagsOfStart);
        try {
            return work(hasThem());
        }
        finally {
            setFlags(flagsUntilCollection);
        }
    }
}
/** V8's own values of the flags by which a process keeps its heap small. */
const flagsOfStart = ['--semi-space-growth-factor=2', '--heap-growing-percent=0'];
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
function asBytes(text, { ways, code }) {
    const rest = Buffer.concat([Buffer.from(`${JSON.stringify(ways)}\n`), code ?? Buffer.alloc(0)]);
    return Buffer.concat([Buffer.from(`${digestOf(text, rest)}\n`), rest]);
}
/** What a file keeps of a text; nothing where it keeps another text's, or what no process wrote whole. */
function readKept(file, text) {
    try {
        const bytes = readFileSync(file);
        const rest = bytes.subarray(digestHexLength + 1);
        if (bytes.toString('latin1', 0, digestHexLength) !== digestOf(text, rest))
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
const digestOf = (text, rest) => createHash('sha256').update(rest).update(text).digest('hex');

import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { messageOf } from '../../domain/user-error.js';
import { AnswerCargo } from './answer-cargo.js';
import { carriedKey } from './carried-file.js';
import { HistoryCargo } from './history-cargo.js';
import { writeWhole } from './write-whole.js';
/** What the keys of all cargo begin with, so that one request lists them. */
const anyKeyPrefix = 'lanegate-';
/** So many files that cannot be used are passed over. */
const mostUnusable = 2;
/**
 * Carries answers and history through the cache that jobs share. Which files the target branch has left is what the
 * repository says, and the key of a file holds its digest: so it does not matter who else put what under the same key.
 */
export class JobAnswerCarrier {
    historyFolder;
    parts;
    cargoes;
    restored = new Set();
    constructor(parts) {
        this.parts = parts;
        this.historyFolder = join(dirname(parts.folder), 'history');
        const history = parts.kind === 'answers' ? [new HistoryCargo(this.historyFolder)] : [];
        this.cargoes = [new AnswerCargo(parts), ...history];
    }
    async restore({ sources }) {
        const usable = sources.filter(({ needsSignature }) => !needsSignature || this.parts.secret !== undefined);
        for (const source of usable)
            await this.restoreFrom(source);
    }
    async save({ saves }) {
        if (saves === 'never' || (saves === 'signed' && this.parts.secret === undefined))
            return;
        for (const cargo of this.cargoes)
            await this.leave(cargo);
    }
    async leave(cargo) {
        const { folder, cache, secret, log } = this.parts;
        const { name } = cargo;
        try {
            const file = await cargo.pack(secret);
            const key = carriedKey(cargo.keyPrefix, file);
            if (file.length === 0 || this.restored.has(key))
                return;
            const path = join(dirname(folder), 'carried', 'answers.jsonl');
            await writeWhole(path, file);
            await cache.save(key, path);
            await rm(path);
            log.info(`${name} of this job are kept for later ones as ${key}`);
        }
        catch (error) {
            log.info(`${name} of this job are not kept for later ones: ${messageOf(error)}`);
        }
    }
    async restoreFrom({ ref }) {
        const { cache, log } = this.parts;
        try {
            const entries = await cache.list(anyKeyPrefix, ref);
            for (const cargo of this.cargoes)
                await this.bring(cargo, ref, entries);
        }
        catch (error) {
            log.info(`nothing of earlier jobs on ${ref} is used: ${messageOf(error)}`);
        }
    }
    async bring(cargo, ref, entries) {
        const validKey = new RegExp(`^${cargo.keyPrefix}[0-9a-f]{64}$`);
        const own = entries.filter(({ key }) => validKey.test(key)).slice(0, cargo.mostFiles + mostUnusable);
        let files = 0;
        for (const entry of own) {
            const taken = await this.unload(cargo, ref, entry);
            if (taken !== undefined)
                files += 1;
            if (files === cargo.mostFiles || taken === 0)
                return;
        }
    }
    /** How many records of an entry are new; nothing where it cannot be used. */
    async unload(cargo, ref, entry) {
        const { cache, secret, log } = this.parts;
        const { name, keyPrefix, mostBytes } = cargo;
        try {
            const file = await cache.read(entry, mostBytes);
            if (file === undefined)
                return undefined;
            if (carriedKey(keyPrefix, file) !== entry.key) {
                log.warn(`what the cache holds under ${entry.key} is not what ${ref} saved there, so it is not used`);
                return undefined;
            }
            this.restored.add(entry.key);
            const { taken, refused } = await cargo.unload(file, secret);
            const others = refused === 0 ? '' : `; ${refused} are damaged or not signed and do not count`;
            log.info(`${taken} ${name} of earlier jobs on ${ref} are at hand${others}`);
            return taken;
        }
        catch (error) {
            log.info(`${name} of earlier jobs on ${ref} are not used: ${messageOf(error)}`);
            return undefined;
        }
    }
}

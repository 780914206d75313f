import { readFile } from 'node:fs/promises';
import type { JobCache, JobCacheEntry } from '../../src/ports/job-cache.js';

type Stored = JobCacheEntry & { readonly ref: string; readonly file: Buffer };

/** The caches of one repository, as its jobs see them. */
export class InMemoryCaches {
  readonly stored: Stored[] = [];

  /** What any job of a ref can put there, whatever its key promises. */
  plant(ref: string, { key, version }: JobCacheEntry, text: string): void {
    this.stored.push({ ref, key, version, file: Buffer.from(text) });
  }

  /** The cache as a job sees it that reads these scopes in this order and writes to the first. */
  jobOn(refs: readonly string[], isReadOnly = false): JobCache {
    const [own = ''] = refs;
    return {
      list: async (keyPrefix, ref) =>
        this.stored
          .filter((entry) => entry.ref === ref && entry.key.startsWith(keyPrefix))
          .map(({ key, version }) => ({ key, version }))
          .reverse(),
      read: async ({ key, version }, maxBytes) => {
        const fits = (entry: Stored) => entry.key === key && entry.version === version;
        const found = refs.flatMap((ref) => this.stored.filter((entry) => entry.ref === ref && fits(entry)))[0];
        if (found !== undefined && found.file.length > maxBytes) throw new Error(`more than ${maxBytes} bytes`);
        return found?.file;
      },
      save: async (key, path) => {
        if (isReadOnly) throw new Error('this run may only read');
        if (this.stored.some((entry) => entry.ref === own && entry.key === key)) throw new Error('already there');
        this.stored.push({ ref: own, key, version: '1', file: await readFile(path) });
      },
    };
  }
}

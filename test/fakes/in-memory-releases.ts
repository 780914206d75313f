import { readBundle } from '../../src/domain/release/bundle.js';
import type { Publication, PublishedRelease, Releases } from '../../src/ports/releases.js';

/** Published bundles in memory; `closed` says why nothing can be published or fetched. */
export class InMemoryReleases implements Releases {
  /** By place and name of the file. */
  readonly files = new Map<string, string>();
  closed: string | undefined;

  async publish({ id, lane, bundle, documents }: Publication): Promise<string> {
    this.refuseClosed();
    const place = `memory/${lane}/${id}`;
    for (const { name, text } of [bundle, ...documents]) {
      if (!this.files.has(`${place}/${name}`)) this.files.set(`${place}/${name}`, text);
    }
    readBundle(this.files.get(`${place}/${bundle.name}`) ?? '', bundle.digest);
    return place;
  }

  async fetch({ lane, bundle }: PublishedRelease): Promise<string | undefined> {
    this.refuseClosed();
    if (bundle === undefined) return undefined;
    return this.files.get(`${bundle.place}/${lane}-${bundle.digest.replace('sha256:', '')}.json`);
  }

  private refuseClosed(): void {
    if (this.closed !== undefined) throw new Error(this.closed);
  }
}

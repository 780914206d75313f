import { resolve } from 'node:path';
import { hexOf } from '../../domain/artifacts/digest-text.js';
import { bundleFile, isBundledLane, readBundle } from '../../domain/release/bundle.js';
import type { NamedText } from '../../domain/release/documents.js';
import type { Files } from '../../ports/files.js';
import type { Publication, PublishedRelease, Releases } from '../../ports/releases.js';

/** Bundles in a folder: one folder for each lane and release. A relative one is seen from the root of the checkout. */
export class FolderReleases implements Releases {
  private readonly files: Files;
  private readonly root: string;
  private readonly folder: string;

  constructor(files: Files, { root, folder }: { readonly root: string; readonly folder: string }) {
    this.files = files;
    this.root = root;
    this.folder = folder;
  }

  async publish({ id, lane, bundle, documents }: Publication): Promise<string> {
    const place = `${this.folder}/${lane}/${hexOf(id)}`;
    // The bundle comes last: where it is, the rest is too.
    for (const each of [...documents, bundle]) await this.put(place, each);
    readBundle((await this.files.read(this.path(place, bundle.name))) ?? '', bundle.digest);
    return place;
  }

  async fetch({ lane, bundle }: PublishedRelease): Promise<string | undefined> {
    if (bundle === undefined || !isBundledLane(lane)) return undefined;
    return this.files.read(this.path(bundle.place, bundleFile(lane, bundle.digest)));
  }

  /** What is there stays: it may say who published it first, and when. */
  private async put(place: string, { name, text }: NamedText): Promise<void> {
    const path = this.path(place, name);
    if ((await this.files.read(path)) === undefined) await this.files.write(path, text);
  }

  private path(place: string, name: string): string {
    return resolve(this.root, place, name);
  }
}

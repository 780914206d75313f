import type { Release } from '../domain/release/release.js';

/** A text with the name of its file. */
export type NamedText = { readonly name: string; readonly text: string };

/** What is published of one release: its bundle, and documents that tell where it comes from. */
export type Publication = Pick<Release, 'id' | 'lane' | 'commit'> & {
  readonly bundle: NamedText & { readonly digest: string };
  readonly documents: readonly NamedText[];
};

/** As much of a release as finds its bundle. */
export type PublishedRelease = Pick<Release, 'id' | 'lane' | 'bundle'>;

/** Where bundles are kept: once there, for good. */
export interface Releases {
  /**
   * Puts a bundle and its documents there and answers the place; what is there already stays, so that it can be called
   * again after it was killed. The bundle that is found there has the digest. Throws a `UserError` where another bundle
   * has the place, an `Error` where it is not known to be there.
   */
  publish(publication: Publication): Promise<string>;
  /**
   * The bundle of a release as it lies there, `undefined` where there is none. Whoever asks checks its digest with
   * `readBundle`. Throws an `Error` that says why where it cannot be read.
   */
  fetch(release: PublishedRelease): Promise<string | undefined>;
}

import type { HostedRepository } from '../domain/doctor/remote-address.js';
import type { NamedBundle, NamedText } from '../domain/release/documents.js';
import type { Release } from '../domain/release/release.js';
import type { ReleaseSettings } from '../domain/release/release-settings.js';

/** What is published of one release: its bundle, and documents that tell where it comes from. */
export type Publication = Pick<Release, 'id' | 'lane' | 'commit'> & {
  readonly bundle: NamedBundle;
  readonly documents: readonly NamedText[];
};

/** As much of a release as finds its bundle. */
export type PublishedRelease = Pick<Release, 'id' | 'lane' | 'bundle'>;

/** Where bundles are kept: once there, for good. */
export interface Releases {
  /**
   * Puts a bundle and its documents there and answers the place; what is there already stays, so that it can be called
   * again after it was killed. Then the bundle is read back and has its digest: throws a `UserError` where what lies
   * there under its name is another, an `Error` where it is not known to be there.
   */
  publish(publication: Publication): Promise<string>;
  /**
   * The bundle of a release as it lies there, `undefined` where there is none. Whoever asks checks its digest with
   * `readBundle`. Throws an `Error` that says why where it cannot be read.
   */
  fetch(release: PublishedRelease): Promise<string | undefined>;
}

/** Where somebody works, and what binds there. */
export type ReleasePlace = {
  /** The topmost folder of the checkout; folders of bundles are seen from there. */
  readonly root: string;
  /** What policy says; a folder of the checkout in a terminal and GitHub in Actions when absent. */
  readonly settings: ReleaseSettings | undefined;
  /** The repository that the checkout was cloned from. */
  readonly hosted: HostedRepository | undefined;
};

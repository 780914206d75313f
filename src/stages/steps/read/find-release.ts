import { hexOf } from '../../../domain/artifacts/digest-text.js';
import { fetchLedger } from '../../../domain/ledger/fetch-ledger.js';
import { readRecords } from '../../../domain/ledger/read-records.js';
import type { Release } from '../../../domain/release/release.js';
import type { ReleasedLane } from '../../../domain/release/released-lane.js';
import { shortId } from '../../../domain/release/short-id.js';
import { UserError } from '../../../domain/user-error.js';
import type { Ledger } from '../../../ports/ledger.js';

type Reading = { readonly ledger: Pick<Ledger, 'read'> };

const wholeId = /^(?:sha256:)?[0-9a-f]{64}$/u;
const beginning = /^(?:sha256:)?[0-9a-f]{8,63}$/u;

/** The newest record of a release of a lane; `undefined` where there is none. */
export async function releaseOf({ ledger }: Reading, lane: ReleasedLane, id: string): Promise<Release | undefined> {
  const { records } = readRecords('release', await ledger.read({ kind: 'release', about: hexOf(id) }));
  return records.filter((release) => release.lane === lane && release.id === id).at(-1);
}

/**
 * The release of a lane that somebody names, by its id or the beginning of it. Throws a `UserError` where there is
 * none.
 */
export async function findRelease({ ledger }: Reading, lane: ReleasedLane, named: string): Promise<Release> {
  if (wholeId.test(named)) {
    const found = await releaseOf({ ledger }, lane, `sha256:${hexOf(named)}`);
    if (found !== undefined) return found;
    throw noSuchRelease(lane, named);
  }
  if (!beginning.test(named)) {
    throw new UserError(`\`${named.slice(0, 80)}\` is no release`, {
      hint: 'give its id, or the first 8 digits of it',
    });
  }
  const found = await releasesOf({ ledger }, lane, hexOf(named));
  const ids = new Set(found.map(({ id }) => id));
  if (ids.size > 1) throw new UserError(`more than one release of ${lane} begins with ${named}: give more of its id`);
  const newest = found.at(-1);
  if (newest === undefined) throw noSuchRelease(lane, named);
  return newest;
}

/** The newest release of a lane; `undefined` where there is none. */
export const latestRelease = async ({ ledger }: Reading, lane: ReleasedLane): Promise<Release | undefined> =>
  (await releasesOf({ ledger }, lane)).at(-1);

/** The same. Throws a `UserError` where there is none. */
export async function newestRelease(reading: Reading, lane: ReleasedLane): Promise<Release> {
  const newest = await latestRelease(reading, lane);
  if (newest !== undefined) return newest;
  throw new UserError(`no release of ${lane} is on record`, {
    hint: `make one: lanegate release --lane ${lane}; where the ledger is at origin alone, fetch it: ${fetchLedger}`,
  });
}

async function releasesOf({ ledger }: Reading, lane: ReleasedLane, beginning?: string): Promise<Release[]> {
  const { records } = readRecords('release', await ledger.read({ kind: 'release', beginning }));
  return records.filter((release) => release.lane === lane);
}

const noSuchRelease = (lane: ReleasedLane, named: string): UserError =>
  new UserError(`no release ${shortId(named)} of ${lane} is on record`, {
    hint: `lanegate status tells what runs; where the ledger is at origin alone, fetch it: ${fetchLedger}`,
  });

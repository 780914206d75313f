import { hexOf } from '../domain/artifacts/digest-text.js';
import { whyBlocked } from '../domain/corpus/check/corpora-verdict.js';
import type { CorpusReport } from '../domain/corpus/check/corpus-report.js';
import type { Verdict } from '../domain/gate/verdict.js';
import { readRecords } from '../domain/ledger/read-records.js';
import { type Bundle, isBundledLane } from '../domain/release/bundle.js';
import { combinationOf, type JudgedCombination } from '../domain/release/combination.js';
import { decideRelease } from '../domain/release/decide-release.js';
import { documentsOf, namedBundle } from '../domain/release/documents.js';
import type { LaneParts } from '../domain/release/lane-parts.js';
import { laneDigests, lockFile, releaseId } from '../domain/release/lock.js';
import { bundleOf } from '../domain/release/make-bundle.js';
import { lockOf } from '../domain/release/make-lock.js';
import { evidenceOf, judgedCombination, type ReleaseFrame, releaseOf } from '../domain/release/make-release.js';
import type { Release, ReleaseEvidence } from '../domain/release/release.js';
import type { ReleaseSettings } from '../domain/release/release-settings.js';
import type { ReleasedLane } from '../domain/release/released-lane.js';
import { shortId } from '../domain/release/short-id.js';
import { lanePartsOf } from '../domain/release/take-apart.js';
import type { OverrideSettings } from '../domain/suite/gate-settings.js';
import { UserError } from '../domain/user-error.js';
import type { Files } from '../ports/files.js';
import type { Git } from '../ports/git.js';
import type { Ledger } from '../ports/ledger.js';
import type { MergedChange } from '../ports/merged-changes.js';
import type { Releases } from '../ports/releases.js';
import { type CorporaToRelease, checkToRelease } from './steps/corpus/check-to-release.js';
import { mustResolve } from './steps/deploy/settle-commits.js';
import { readLock } from './steps/read/read-lock.js';
import { readPolicy } from './steps/read/read-policy.js';
import { readWholeSide } from './steps/read/read-whole-side.js';
import { judgeAgain, type Rejudged } from './steps/verdict/judge-again.js';
import { type OverridePorts, withOverrides } from './steps/verdict/override-verdict.js';

export type ReleasePorts = Omit<OverridePorts, 'ledger'> & {
  readonly git: Git;
  readonly files: Files;
  readonly ledger: Pick<Ledger, 'read' | 'change'>;
  readonly releases: Releases;
  /** Is told what the check of corpora found, whether it lets them through or not. */
  readonly tellCorpora?: ((report: CorpusReport) => Promise<void>) | undefined;
};

export type ReleaseRequest = {
  readonly lane: ReleasedLane;
  /** What is released: a revision. */
  readonly revision: string;
  /** The branch whose lanegate.yml says who may override: a revision. */
  readonly policy: string;
  /** The run folder that evaluated the revision; absent where none did. */
  readonly folder: string | undefined;
  /** The page of the run that evaluated. */
  readonly run?: string | undefined;
  readonly by: string;
  /** The change that was merged as this commit: an override of its head lets the same lane through. */
  readonly merged?: MergedChange | undefined;
};

/** A release that is on record; `isNew` is false where it was on record before. */
export type Released = { readonly release: Release; readonly isNew: boolean };

/**
 * Releases one lane of a commit: bound to what was found out about it, published under the digest of its content, and
 * on record. What was released before is left as it is, so that it can be called again; only a bundle that got lost is
 * published again. Throws a `UserError` where nothing lets it through.
 */
export async function release(ports: ReleasePorts, request: ReleaseRequest): Promise<Released> {
  const { git, ledger } = ports;
  const { lane } = request;
  const commit = await mustResolve(git, request.revision);
  const parts = await readParts(git, commit);
  const lock = lockOf(parts, { commit });
  const frame: ReleaseFrame = { lane, lock, commit, by: request.by, nowMs: ports.clock.now() };
  const earlier = await recordOf(ledger, frame);
  if (earlier !== undefined) {
    await publishWhereLost(ports, request, { earlier, parts });
    return { release: earlier, isNew: false };
  }
  const content = isBundledLane(lane) ? bundleOf(parts, lane) : undefined;
  const judged = await judgeCommit(ports, request, commit);
  const corpora = { commit, policy: judged.policy };
  const evidence = await letThrough(ports, request, { frame, judged, corpora });
  const unpublished = releaseOf(frame, evidence, undefined);
  const bundle = content && (await publish(ports.releases, content, { release: unpublished, verdict: judged.verdict }));
  const made = releaseOf(frame, evidence, bundle);
  const verdict = await unrecorded(ledger, judgedCombination(judged.verdict, judged.source, frame));
  await ledger.change({ records: verdict === undefined ? [made] : [made, verdict], states: [] });
  return { release: made, isNew: true };
}

/** Where the lanegate.yml of a branch wants bundles published; nothing where it does not say. */
export const readReleaseSettings = async (git: Git, policy: string): Promise<ReleaseSettings | undefined> =>
  (await readPolicy(git, await mustResolve(git, policy)))?.value.release;

/** Takes a commit apart. Throws a `UserError` where its own lock says that it is something else. */
async function readParts(git: Git, commit: string): Promise<LaneParts> {
  const {
    parts,
    moved: [moved],
  } = await readLock(git, commit);
  if (moved === undefined) return parts;
  throw new UserError(`this lock is no longer true: ${moved.section}.${moved.name} ${moved.change}`, {
    place: { path: lockFile },
    hint: 'write it anew and commit it: lanegate lock',
  });
}

/**
 * A bundle that is no longer where it was published is made and published there again. Throws a `UserError` where it
 * cannot become what is on record.
 */
async function publishWhereLost(
  ports: ReleasePorts,
  request: ReleaseRequest,
  { earlier, parts }: { readonly earlier: Release; readonly parts: LaneParts },
): Promise<void> {
  const { lane, commit, bundle } = earlier;
  if (bundle === undefined || !isBundledLane(lane) || (await ports.releases.fetch(earlier)) !== undefined) return;
  const content = bundleOf(parts, lane);
  const what = `the bundle of the release at ${bundle.place} is gone`;
  const made = namedBundle(content).digest;
  if (made !== bundle.digest)
    throw new UserError(`${what}, and this version of Lanegate makes ${shortId(made)} of its commit instead`, {
      hint: `make it with the version that released it, of ${shortId(bundle.digest)}`,
    });
  const { verdict } = await judgeCommit(ports, request, commit);
  const published = await publish(ports.releases, content, { release: earlier, verdict });
  if (published?.place === bundle.place) return;
  throw new UserError(`${what}, and ${published?.place} is not where the record says that it is`, {
    hint: 'publish it where it was: set `release` in lanegate.yml, or --out, to that place',
  });
}

/** The verdict of the commit, overrides aside, and who may override it. */
async function judgeCommit(ports: ReleasePorts, request: ReleaseRequest, commit: string): Promise<JudgedCommit> {
  const { folder, run } = request;
  const policy = await mustResolve(ports.git, request.policy);
  const settings = (await readPolicy(ports.git, policy))?.value.gate.override;
  return { ...(await judgeAgain(ports, { commit, policy, folder, run })), settings, policy };
}

type JudgedCommit = Rejudged & { readonly settings: OverrideSettings | undefined; readonly policy: string };
type Letting = { readonly frame: ReleaseFrame; readonly judged: JudgedCommit; readonly corpora: CorporaToRelease };

/** Why the lane may be released. Throws a `UserError` where nothing lets it through. */
async function letThrough(ports: ReleasePorts, request: ReleaseRequest, letting: Letting): Promise<ReleaseEvidence> {
  const { lane, lock } = letting.frame;
  const { verdict, source, settings } = letting.judged;
  const judged = await verdictsOn(ports.ledger, combinationOf(laneDigests(lock)));
  const unsound = lane === 'data' ? await whyUnsound(ports, letting.corpora) : undefined;
  const decide = async (told: Verdict, people: ReleasePorts['people']) =>
    decideRelease({ lane, verdict: await withOverrides({ ...ports, people }, told, settings), judged, unsound });
  const decided = await decide(verdict, ports.people);
  if (decided.kind === 'let-through') return evidenceOf(decided.evidence, verdict, source);
  const inVain = [...decided.inVain];
  const { merged } = request;
  if (merged !== undefined && (await carriesLane(ports.git, merged.head, letting.frame))) {
    const people = { authorOf: async () => merged.author };
    const again = await decide({ ...verdict, head: merged.head }, people);
    if (again.kind === 'let-through') return evidenceOf(again.evidence, verdict, source);
    inVain.push(...again.inVain);
  }
  const hint = unsound === undefined ? hintFor(lane, verdict) : hintForCorpora(letting.corpora);
  throw new UserError([`${lane} is not released: ${decided.reason}`, ...inVain.slice(-mostInVain)].join('; '), {
    hint,
  });
}

/** The newest overrides that do not count are told, so many of them. */
const mostInVain = 3;

/** Why the corpora of a commit may not be released; `undefined` where they may, and where none is declared. */
async function whyUnsound(ports: ReleasePorts, corpora: CorporaToRelease): Promise<string | undefined> {
  const report = await checkToRelease(ports, corpora);
  if (report === undefined) return undefined;
  await ports.tellCorpora?.(report);
  return whyBlocked(report.corpora, report);
}

async function verdictsOn(ledger: ReleasePorts['ledger'], combination: string): Promise<JudgedCombination[]> {
  const { records } = readRecords('verdict', await ledger.read({ kind: 'verdict', about: hexOf(combination) }));
  return [...records];
}

/** A verdict that no release of another lane of the same evaluation has put on record. */
async function unrecorded(ledger: ReleasePorts['ledger'], judged: JudgedCombination | undefined) {
  if (judged === undefined) return undefined;
  const known = await verdictsOn(ledger, judged.combination);
  const isSame = ({ head, evaluation }: JudgedCombination): boolean =>
    head === judged.head && evaluation === judged.evaluation;
  return known.some(isSame) ? undefined : judged;
}

/** Whether another commit has the very lane that is released. */
async function carriesLane(git: Git, other: string, { lane, lock }: ReleaseFrame): Promise<boolean> {
  const commit = await git.resolve(other);
  if (commit === undefined || lane === 'code') return false;
  const parts = lanePartsOf(await readWholeSide(git, commit));
  return laneDigests(lockOf(parts))[lane] === laneDigests(lock)[lane];
}

const hintFor = (lane: ReleasedLane, { head }: Verdict): string =>
  `evaluate the change that brought it in: lanegate evaluate --head ${head.slice(0, 12)} --base …; or let it through on record: lanegate override --lane ${lane} --reason …`;

const hintForCorpora = ({ commit }: CorporaToRelease): string =>
  `see all of it: lanegate corpus check --head ${commit.slice(0, 12)} --base …; or let it through on record: lanegate override --lane data --reason …`;

/** The same lane of the same lock as it is on record already. */
async function recordOf(ledger: ReleasePorts['ledger'], { lane, lock }: ReleaseFrame): Promise<Release | undefined> {
  const about = hexOf(releaseId(lock));
  const { records } = readRecords('release', await ledger.read({ kind: 'release', about }));
  return records.find((each) => each.lane === lane);
}

type Published = { readonly release: Release; readonly verdict: Verdict };

async function publish(releases: Releases, content: Bundle, published: Published): Promise<Release['bundle']> {
  const { release, verdict } = published;
  const { id, lane, commit } = release;
  const bundle = namedBundle(content);
  const place = await releases.publish({ id, lane, commit, bundle, documents: documentsOf(content, release, verdict) });
  return { digest: bundle.digest, place };
}

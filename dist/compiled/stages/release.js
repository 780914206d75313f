import { hexOf } from '../domain/artifacts/digest-text.js';
import { whyBlocked } from '../domain/corpus/check/corpora-verdict.js';
import { readRecords } from '../domain/ledger/read-records.js';
import { isBundledLane } from '../domain/release/bundle.js';
import { combinationOf } from '../domain/release/combination.js';
import { decideRelease } from '../domain/release/decide-release.js';
import { documentsOf, namedBundle } from '../domain/release/documents.js';
import { laneDigests, lockFile, releaseId } from '../domain/release/lock.js';
import { bundleOf } from '../domain/release/make-bundle.js';
import { lockOf } from '../domain/release/make-lock.js';
import { evidenceOf, judgedCombination, releaseOf } from '../domain/release/make-release.js';
import { shortId } from '../domain/release/short-id.js';
import { lanePartsOf } from '../domain/release/take-apart.js';
import { UserError } from '../domain/user-error.js';
import { checkToRelease } from './steps/corpus/check-to-release.js';
import { mustResolve } from './steps/deploy/settle-commits.js';
import { readLock } from './steps/read/read-lock.js';
import { readPolicy } from './steps/read/read-policy.js';
import { readWholeSide } from './steps/read/read-whole-side.js';
import { judgeAgain } from './steps/verdict/judge-again.js';
import { overrideVerdict } from './steps/verdict/override-verdict.js';
/**
 * Releases one lane of a commit: bound to what was found out about it, published under the digest of its content, and
 * on record. What was released before is left as it is, so that it can be called again; only a bundle that got lost is
 * published again. Throws a `UserError` where nothing lets it through.
 */
export async function release(ports, request) {
    const { git, ledger } = ports;
    const { lane } = request;
    const commit = await mustResolve(git, request.revision);
    const parts = await readParts(git, commit);
    const lock = lockOf(parts, { commit });
    const frame = { lane, lock, commit, by: request.by, nowMs: ports.clock.now() };
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
export const readReleaseSettings = async (git, policy) => (await readPolicy(git, await mustResolve(git, policy)))?.value.release;
/** Takes a commit apart. Throws a `UserError` where its own lock says that it is something else. */
async function readParts(git, commit) {
    const { parts, moved: [moved], } = await readLock(git, commit);
    if (moved === undefined)
        return parts;
    throw new UserError(`this lock is no longer true: ${moved.section}.${moved.name} ${moved.change}`, {
        place: { path: lockFile },
        hint: 'write it anew and commit it: lanegate lock',
    });
}
/**
 * A bundle that is no longer where it was published is made and published there again. Throws a `UserError` where it
 * cannot become what is on record.
 */
async function publishWhereLost(ports, request, { earlier, parts }) {
    const { lane, commit, bundle } = earlier;
    if (bundle === undefined || !isBundledLane(lane) || (await ports.releases.fetch(earlier)) !== undefined)
        return;
    const content = bundleOf(parts, lane);
    const what = `the bundle of the release at ${bundle.place} is gone`;
    const made = namedBundle(content).digest;
    if (made !== bundle.digest)
        throw new UserError(`${what}, and this version of Lanegate makes ${shortId(made)} of its commit instead`, {
            hint: `make it with the version that released it, of ${shortId(bundle.digest)}`,
        });
    const { verdict } = await judgeCommit(ports, request, commit);
    const published = await publish(ports.releases, content, { release: earlier, verdict });
    if (published?.place === bundle.place)
        return;
    throw new UserError(`${what}, and ${published?.place} is not where the record says that it is`, {
        hint: 'publish it where it was: set `release` in lanegate.yml, or --out, to that place',
    });
}
/** The verdict of the commit, overrides aside, and who may override it. */
async function judgeCommit(ports, request, commit) {
    const { folder, run } = request;
    const policy = await mustResolve(ports.git, request.policy);
    const settings = (await readPolicy(ports.git, policy))?.value.gate.override;
    return { ...(await judgeAgain(ports, { commit, policy, folder, run })), settings, policy };
}
/** Why the lane may be released. Throws a `UserError` where nothing lets it through. */
async function letThrough(ports, request, letting) {
    const { lane, lock } = letting.frame;
    const { verdict, source, settings } = letting.judged;
    const judged = await verdictsOn(ports.ledger, combinationOf(laneDigests(lock)));
    const unsound = lane === 'data' ? await whyUnsound(ports, letting.corpora) : undefined;
    const decide = async (told, people) => decideRelease({ lane, verdict: await overrideVerdict({ ...ports, people }, told, settings), judged, unsound });
    const decided = await decide(verdict, ports.people);
    if (decided.kind === 'let-through')
        return evidenceOf(decided.evidence, verdict, source);
    const { merged } = request;
    if (merged !== undefined && (await carriesLane(ports.git, merged.head, letting.frame))) {
        const people = { authorOf: async () => merged.author };
        const again = await decide({ ...verdict, head: merged.head }, people);
        if (again.kind === 'let-through')
            return evidenceOf(again.evidence, verdict, source);
    }
    const hint = unsound === undefined ? hintFor(lane, verdict) : hintForCorpora(letting.corpora);
    throw new UserError(`${lane} is not released: ${decided.reason}`, { hint });
}
/** Why the corpora of a commit may not be released; `undefined` where they may, and where none is declared. */
async function whyUnsound(ports, corpora) {
    const report = await checkToRelease(ports, corpora);
    if (report === undefined)
        return undefined;
    await ports.tellCorpora?.(report);
    return whyBlocked(report.corpora, report);
}
async function verdictsOn(ledger, combination) {
    const { records } = readRecords('verdict', await ledger.read({ kind: 'verdict', about: hexOf(combination) }));
    return [...records];
}
/** A verdict that no release of another lane of the same evaluation has put on record. */
async function unrecorded(ledger, judged) {
    if (judged === undefined)
        return undefined;
    const known = await verdictsOn(ledger, judged.combination);
    const isSame = ({ head, evaluation }) => head === judged.head && evaluation === judged.evaluation;
    return known.some(isSame) ? undefined : judged;
}
/** Whether another commit has the very lane that is released. */
async function carriesLane(git, other, { lane, lock }) {
    const commit = await git.resolve(other);
    if (commit === undefined || lane === 'code')
        return false;
    const parts = lanePartsOf(await readWholeSide(git, commit));
    return laneDigests(lockOf(parts))[lane] === laneDigests(lock)[lane];
}
const hintFor = (lane, { head }) => `evaluate the change that brought it in: lanegate evaluate --head ${head.slice(0, 12)} --base …; or let it through on record: lanegate override --lane ${lane} --reason …`;
const hintForCorpora = ({ commit }) => `see all of it: lanegate corpus check --head ${commit.slice(0, 12)} --base …; or let it through on record: lanegate override --lane data --reason …`;
/** The same lane of the same lock as it is on record already. */
async function recordOf(ledger, { lane, lock }) {
    const about = hexOf(releaseId(lock));
    const { records } = readRecords('release', await ledger.read({ kind: 'release', about }));
    return records.find((each) => each.lane === lane);
}
async function publish(releases, content, published) {
    const { release, verdict } = published;
    const { id, lane, commit } = release;
    const bundle = namedBundle(content);
    const place = await releases.publish({ id, lane, commit, bundle, documents: documentsOf(content, release, verdict) });
    return { digest: bundle.digest, place };
}

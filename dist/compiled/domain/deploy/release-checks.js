import { describeRetirement, retirementOf } from '../inference/provider/retirement.js';
import { laneDigests } from '../release/lock.js';
import { shortId } from '../release/short-id.js';
import { fails, holds, told } from './deploy-check.js';
/** Whether a release is what its record says: its lane in its lock, and the bundle that was fetched of it. */
export function integrityCheck(release, fetched) {
    const { lane, digest, bundle, commit } = release;
    if (laneDigests(release.lock)[lane] !== digest)
        return fails(`the record names another ${lane} than its own lock`);
    if (bundle === undefined) {
        return lane === 'code' ? holds('its digest is that of its lock') : fails(`the release has no bundle to deploy`);
    }
    if (fetched === bundle.digest)
        return holds(`its bundle is ${shortId(bundle.digest)}, as recorded`);
    const there = `its bundle at ${bundle.place}`;
    if (fetched !== undefined)
        return fails(`${there} is ${shortId(fetched)} instead of ${shortId(bundle.digest)}`);
    const again = `lanegate release --lane ${lane} --head ${commit.slice(0, 12)}`;
    return fails(`${there} is not there, or cannot be read here: ${again} publishes it again`);
}
/** Whether a release was let through when it was made: by its verdict, or by somebody on record. */
export function evidenceCheck({ evidence }, inconclusive) {
    const { verdict, override } = evidence;
    if (verdict === 'pass' || verdict === 'not-affected')
        return holds(`its verdict is ${verdict}`);
    if (override !== undefined)
        return holds(`its verdict is ${verdict}, overridden on record: ${override}`);
    if (verdict === 'inconclusive' && inconclusive !== 'block')
        return holds('its verdict is inconclusive, which passes');
    return fails(`its verdict is ${verdict}, and nobody overrode it`);
}
/** Whether the makers still serve the models of a release. `today` is `YYYY-MM-DD`. */
export function retirementChecks({ lane, lock }, today) {
    if (lane !== 'model')
        return [];
    const models = [...Object.values(lock.models), ...Object.values(lock.embeddings)].map(({ model }) => model);
    const retired = [...new Set(models)].flatMap((model) => {
        const retirement = retirementOf(model);
        if (retirement === undefined)
            return [];
        const said = describeRetirement(model, retirement, today);
        return [retirement.retiresOn <= today ? fails(said) : told(said)];
    });
    return retired.length > 0 ? retired : [holds('no retirement of its models is known')];
}
/** What is held against a release, or that nothing is. */
export function holdCheck({ digest, lane }, state) {
    const held = state?.holds.find((hold) => hold.digest === undefined || hold.digest === digest);
    if (held === undefined)
        return holds('nothing holds it');
    const what = held.digest === undefined ? `all of ${lane} is held` : 'it is held';
    return fails(`${what} since ${held.at} by ${held.by}: ${held.reason}`);
}
/**
 * Whether a release goes forward from what runs. A run that waited, or an old one that is run again, would bring back
 * what was replaced meanwhile; whoever wants that rolls back.
 */
export function forwardCheck({ at }, running) {
    if (running === undefined)
        return holds('nothing newer runs');
    if (running === 'unknown')
        return told('what runs is not on record, so nothing says whether this is newer');
    const id = shortId(running.id);
    if (Date.parse(at) >= Date.parse(running.at))
        return holds(`it is no older than what runs, ${id}`);
    return fails(`it was released at ${at}, before what runs, ${id}: roll back to it, or release what you want anew`);
}

import { newsOfRollout } from '../domain/deploy/deployment-record.js';
import { rolloutText } from '../domain/promotion/rollout-text.js';
import { advanceRollout } from '../stages/advance-rollout.js';
import { serve } from '../stages/promote.js';
import { readEvidence } from '../stages/read-evidence.js';
import { recordDeployment } from '../stages/record-deployment.js';
/** Begins a rollout of a model, or moves the one that is on its way, and brings what runs then to its target. */
export async function promoteModel(ports, opened, move) {
    const { moving, settings, by, runUrl } = opened;
    const { environment, release, evidence, baseline, candidate, approve } = move;
    const read = await readEvidence(ports, { environment, paths: evidence, named: { baseline, candidate } });
    const report = await advanceRollout(moving, {
        ...{ environment, release, by, settings, approved: approve, occasion: runUrl, ...read },
    });
    for (const line of rolloutText(report).trimEnd().split('\n'))
        moving.log.info(line);
    const place = { environment, lane: 'model' };
    const whyNotServed = await serve(moving, { place, runs: report.runs, by, settings });
    await recordDeployment(ports, newsOfRollout(report, whyNotServed), runUrl);
    return rolloutResult(report, whyNotServed);
}
const failing = new Set(['refused', 'rolled-back', 'paused']);
/** What became of a rollout, as the outputs of a step, which fails where it was sent back or cannot go on by itself. */
function rolloutResult(report, whyNotServed) {
    const { outcome, release = '', runs = '', stage = '', weight } = report;
    const outputs = { outcome, release, previous: runs, served: whyNotServed === undefined ? 'not-asked' : 'no' };
    const [title = ''] = rolloutText(report).split('\n');
    const failure = whyNotServed ?? (failing.has(outcome) ? title : undefined);
    return { outputs: { ...outputs, stage, weight: weight === undefined ? '' : String(weight) }, failure };
}

/** Why a kind above its tolerance weighs on a suite, in one sentence. */
export function describeIncident({ kind, arm, count, samples, share, tolerance, verdict }) {
    const counted = `${kind}: ${count} of ${samples} samples of ${arm} (${percent(share)})`;
    const limit = tolerance === 0 ? 'of which none is tolerated' : `more than the ${percent(tolerance)} tolerated`;
    return `${counted}, ${limit}${verdict === 'fail' ? ', beyond chance' : ''}`;
}
/** A share as `2 %`, with decimals only where it has some. */
const percent = (share) => `${Number((100 * share).toFixed(1))} %`;

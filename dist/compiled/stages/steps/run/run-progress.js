/** Shows how far a run is, sample by sample. */
export function progressOf(progress, model, { total, done, label = 'evaluating' }) {
    let [taken, incidents] = [done, 0];
    return ({ outcome }) => {
        taken += 1;
        if (outcome.kind === 'incident')
            incidents += 1;
        progress.show({ label, done: taken, total: total(), costUsd: model.spent().usd, incidents });
    };
}

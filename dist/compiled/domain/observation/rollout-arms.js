/**
 * What tells the arms of a rollout apart in traces: the id of each release, the digest of its models, and the models
 * that only one of them asks. A model that both ask tells nothing.
 */
export function armsOfRollout({ baseline, candidate }) {
    const [before, after] = [modelsOf(baseline), modelsOf(candidate)];
    return {
        baseline: [...idsOf(baseline), ...before.filter((model) => !after.includes(model))],
        candidate: [...idsOf(candidate), ...after.filter((model) => !before.includes(model))],
    };
}
const idsOf = (release) => (release === undefined ? [] : [release.id, release.digest]);
const modelsOf = (release) => release === undefined ? [] : [...new Set(Object.values(release.lock.models).map(({ model }) => model))];

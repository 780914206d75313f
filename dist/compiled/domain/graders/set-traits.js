export const setTraits = {
    'assert-set': { version: 1, needs: ['graders'], takes: ['threshold'], problemOf: problemOfSet },
};
function problemOfSet({ graders = [], threshold = 0 }) {
    if (graders.length === 0)
        return { field: 'graders', sentence: 'has no graders, so nothing could fail' };
    if (graders.every(({ weight }) => weight === 0)) {
        return { field: 'graders', sentence: 'has only graders of weight 0, so nothing could fail' };
    }
    if (graders.some(({ type }) => /^(?:not-)?pairwise$/.test(type))) {
        return { field: 'graders', sentence: 'cannot hold `pairwise`, which prefers an answer and passes none' };
    }
    if (threshold > 1)
        return { field: 'threshold', sentence: 'is judged by a mean between 0 and 1' };
    return undefined;
}

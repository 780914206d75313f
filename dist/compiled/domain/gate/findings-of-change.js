import { changesAnswers } from '../changes/lane.js';
import { describeCorpus } from '../corpus/check/corpora-verdict.js';
import { worst } from './verdict-word.js';
/** Changes that alter answers and that no suite evaluates. */
export function uncoveredLanes({ lanes, changes }) {
    return lanes.filter(changesAnswers).flatMap((lane) => {
        const uncovered = changes.filter((change) => change.lane === lane && change.suites.length === 0);
        const paths = [...new Set(uncovered.map(({ path }) => path))];
        if (paths.length === 0)
            return [];
        const reason = `no suite evaluates the ${lane} change in ${firstPaths(paths)}`;
        return [{ word: 'inconclusive', lanes: [lane], reason }];
    });
}
/**
 * A change of what runs the gate says nothing of answers, but what it lets through is no longer known: the workflow of
 * a pull request is the pull request's own.
 */
export function editedGate({ lane_workflows: paths = [] }) {
    if (paths.length === 0)
        return [];
    const reason = `this change edits the workflows that run its own gate (${firstPaths(paths)}), which takes an override of \`code\``;
    return [{ word: 'inconclusive', lanes: ['code'], reason, alwaysBlocks: true }];
}
/** The corpora that the change touches. The gravest that is told of one counts, whatever sums it up. */
export const judgedCorpora = ({ corpora = [] }) => corpora.map((corpus) => {
    const word = worst([corpus.verdict, ...corpus.checks.map(({ verdict }) => verdict)]);
    return { word, lanes: ['data'], reason: describeCorpus(corpus), alwaysBlocks: corpus.blocks };
});
const mostPathsNamed = 5;
function firstPaths(paths) {
    const more = paths.length > mostPathsNamed ? ` and ${paths.length - mostPathsNamed} more` : '';
    return `${paths.slice(0, mostPathsNamed).join(', ')}${more}`;
}

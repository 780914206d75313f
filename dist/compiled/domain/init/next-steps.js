import { anchorsRange, referenceRepeatsRange } from '../drift/asked-counts.js';
import { statusContext } from '../report/override-status.js';
import { driftCaller } from './choose-callers.js';
/** GitHub Actions, whose token sets the status: nobody else's status of that name counts then. */
const actionsApp = 15_368;
/** What is left to do on GitHub, in the order in which it works. */
export function nextSteps(situation) {
    const { keys, needsRef, forks, workflows, hasNew, hasCorpora, watched } = situation;
    return [
        ...(needsRef ? [pinStep(workflows)] : []),
        ...(keys.length > 0 ? [secretStep(keys)] : []),
        ...(forks ? [environmentStep(keys)] : []),
        ...(hasNew ? [commitStep] : []),
        requireStep(situation),
        ...(hasCorpora ? [corpusStep] : []),
        ...(watched.length > 0 ? [watchStep(watched)] : []),
    ];
}
const pinStep = (workflows) => ({
    title: 'Say which commit of Lanegate the workflows use: replace the 40 zeros by the full SHA of a release',
    how: [`in ${workflows.join(', ')}; or run this with --ref <full SHA> before the files are there`],
    commands: ['gh api repos/lanegate/lanegate/commits/main --jq .sha'],
});
const secretStep = (keys) => ({
    title: `Put the ${keys.length === 1 ? 'key' : 'keys'} into the repository's secrets`,
    how: ['Settings → Secrets and variables → Actions → New repository secret'],
    commands: keys.map((key) => `gh secret set ${key}`),
});
/** The environment that workflows/lanegate-fork.yml names. */
export const forkEnvironment = 'lanegate-forks';
const environmentStep = (keys) => ({
    title: `Make the environment \`${forkEnvironment}\` with required reviewers: a fork is evaluated once one of them approves`,
    how: [
        `Settings → Environments → New environment → ${forkEnvironment} → Required reviewers; lanegate-fork.yml names it`,
        ...(keys.length === 0 ? [] : ['Then give it keys of its own, with a low limit:']),
    ],
    commands: keys.map((key) => `gh secret set ${key} --env ${forkEnvironment}`),
});
const commitStep = {
    title: 'Commit the files on a branch and open a pull request: its first run compares nothing yet, and says so',
    how: [],
    commands: ['lanegate check --worktree'],
};
function requireStep({ defaultBranch }) {
    return {
        title: `Once it has run, require the status \`${statusContext}\` on ${defaultBranch}`,
        how: [
            'Settings → Rules → Rulesets → New branch ruleset → Include default branch',
            `→ Require status checks to pass → Add checks: ${statusContext} (source: GitHub Actions) → Enforcement status: Active`,
        ],
        commands: [
            `gh api --method POST 'repos/{owner}/{repo}/rulesets' --input - <<'END'\n${JSON.stringify(ruleset)}\nEND`,
        ],
    };
}
const corpusStep = {
    title: 'Look at the documents behind retrieval as they are',
    how: [
        'the check holds up a document that is new or changed and unsound; a contract or queries hold them to more, see docs/corpus.md',
    ],
    commands: ['lanegate corpus check --worktree --all'],
};
const mostNamed = 5;
/** The first night costs what a reference does. */
function watchStep(watched) {
    const more = watched.length > mostNamed ? ` and ${watched.length - mostNamed} more` : '';
    const { usual: cases } = anchorsRange;
    return {
        title: `Decide whether models are watched at night: ${driftCaller} asks ${watched.slice(0, mostNamed).join(', ')}${more} again, to tell one that gets worse`,
        how: [
            `up to ${cases} cases each, once a night, and ${referenceRepeatsRange.usual} times in the first, within the budget of a run; it runs from the default branch alone`,
            'change its list of suites as you like; without the file nobody is asked at night',
        ],
        commands: [],
    };
}
const ruleset = {
    name: statusContext,
    target: 'branch',
    enforcement: 'active',
    conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
    rules: [
        {
            type: 'required_status_checks',
            parameters: {
                strict_required_status_checks_policy: false,
                required_status_checks: [{ context: statusContext, integration_id: actionsApp }],
            },
        },
    ],
};

import { notKnown, ok, problem } from './finding.js';
const leastNode = '20';
const leastGit = '2.31';
/** Whether the programs that Lanegate needs are new enough here. */
export function machineFindings({ nodeVersion, gitVersion }) {
    const node = isAtLeast(nodeVersion, leastNode)
        ? ok('machine', `Node ${nodeVersion} is new enough`)
        : problem('machine', `Node ${nodeVersion} is too old`, { todo: `install Node ${leastNode} or newer` });
    if (gitVersion === undefined)
        return [node, notKnown('machine', 'git does not say which version it is')];
    const git = isAtLeast(gitVersion, leastGit)
        ? ok('machine', `git ${gitVersion} is new enough`)
        : problem('machine', `git ${gitVersion} is too old`, { todo: `install git ${leastGit} or newer` });
    return [node, git];
}
function isAtLeast(version, least) {
    const [have, need] = [version, least].map((each) => each.split('.').map(Number));
    for (const [index, part] of (need ?? []).entries()) {
        const own = have?.[index] ?? 0;
        if (own !== part)
            return own > part;
    }
    return true;
}

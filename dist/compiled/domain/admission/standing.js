import { isFromElsewhere, isSameRepository } from './causing-run.js';
import { isUntrustedAccount } from './untrusted-account.js';
/**
 * Finds whose run it is by commit and repositories, never by a number that somebody could have written. A status is of
 * a commit, so a commit that is the head of two pull requests would let one of them stand for the other.
 */
export function standingOf(run, open) {
    const found = open.filter(({ head }) => head.commit === run.head);
    const [pullRequest, ...others] = found;
    if (pullRequest === undefined)
        return isFromElsewhere(run) ? { kind: 'moved-on' } : { kind: 'trusted' };
    if (others.length > 0)
        return { kind: 'unclear', why: severalHeads(run.head, found) };
    const { number, base, head, author } = pullRequest;
    if (!isSameRepository(base.repository, run.repository) || !isSameRepository(head.repository, run.headRepository)) {
        const where = head.repository ?? 'a repository that is gone';
        return {
            kind: 'unclear',
            why: `${run.head} is the head of pull request ${number} out of ${where}, not of the run`,
        };
    }
    if (!isFromElsewhere(run) && !isUntrustedAccount(author))
        return { kind: 'trusted' };
    return { kind: 'one', pullRequest };
}
/** Why a run that is of no open pull request for certain has no conversation to speak in. */
export function whySilent(standing, { head }) {
    switch (standing.kind) {
        case 'trusted':
            return 'its head is of this repository and of no dependency bot, so it evaluates itself';
        case 'moved-on':
            return `no open pull request has ${head} as its head any more`;
        case 'unclear':
            return standing.why;
    }
}
const severalHeads = (head, found) => `${head} is the head of ${found.length} open pull requests (${found.map(({ number }) => number).join(', ')}), and a status is of the commit`;
/**
 * Why a pull request is not evaluated with a key though it is open; `undefined` where it may be. Policy is read from
 * the default branch: any other branch may be old, unprotected, or itself the work of somebody who is not trusted.
 */
export function whyNotAdmitted({ base }, { defaultBranch }) {
    if (base.branch === defaultBranch)
        return undefined;
    return `it asks to be merged into ${base.branch}, and heads from elsewhere are evaluated for ${defaultBranch} alone`;
}

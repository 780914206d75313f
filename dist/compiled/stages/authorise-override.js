import { whyNoDispatch } from '../domain/override/dispatch.js';
import { whyMayNotOverride } from '../domain/override/may-override.js';
import { messageOf, UserError } from '../domain/user-error.js';
import { readPolicy } from './steps/read/read-policy.js';
/**
 * The open pull requests that a commit is the head of, where whoever started this run may let it through. Throws a
 * `UserError` where they may not, or where there is no such pull request, since then nobody knows whose change it is.
 */
export async function authoriseOverride({ git, openPullRequests }, { dispatch, head, days }) {
    const refused = whyNoDispatch(dispatch);
    if (refused !== undefined)
        throw new UserError(`this run may not override anything: ${refused}`);
    const settings = (await readPolicy(git, dispatch.commit))?.value.gate.override;
    const found = (await listOpen(openPullRequests)).filter((each) => each.head.commit === head);
    if (found.length === 0) {
        throw new UserError(`no open pull request has ${head} as its head`, {
            hint: 'give the full id of the last commit of the pull request',
        });
    }
    for (const by of [dispatch.actor, dispatch.triggeringActor]) {
        for (const { author, number } of found) {
            const whyNot = whyMayNotOverride(by, { settings, author });
            if (whyNot !== undefined)
                throw new UserError(`@${by} may not override pull request ${number}: ${whyNot}`);
        }
    }
    if (days > (settings?.max_days ?? 0)) {
        throw new UserError(`${days} days are more than the ${settings?.max_days} that policy allows`, {
            hint: 'give fewer days, or raise gate.override.max_days on the default branch',
        });
    }
    return found;
}
async function listOpen(openPullRequests) {
    try {
        return await openPullRequests.list();
    }
    catch (cause) {
        throw new UserError(`the open pull requests cannot be listed: ${messageOf(cause)}`, { cause });
    }
}

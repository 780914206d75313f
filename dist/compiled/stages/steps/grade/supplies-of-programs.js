import { targetsOf } from '../../../domain/evaluation/plan/plan-suite.js';
/** Does the work of a run with its programs at hand, and leaves none of them behind; where there are none, without. */
export async function withPrograms({ git, programs }, work) {
    if (programs === undefined)
        return work(undefined);
    const open = programs.open({ worktrees: git });
    try {
        return await work(open);
    }
    finally {
        await open.close();
    }
}
/** Makes the programs of a run ready for its first case. */
export async function readyPrograms(open, log, { run, sides, signal }) {
    if (open === undefined)
        return undefined;
    for (const name of await open.prepare(commandsOf(run), signal)) {
        log.warn(`the variable \`${name}\` is not set, so the programs that name it in \`env\` are not given it`);
    }
    const supplies = { policy: suppliesIn(open, sides.policy.tree), head: suppliesIn(open, sides.head.tree) };
    return { model: open.model, supplies };
}
/** What open programs give to graders in the files of a tree. */
export const suppliesIn = (open, tree) => ({
    program: ({ program, input }, aborted) => open.run(program, input, tree, aborted),
    post: ({ url, body, timeoutSeconds }, aborted) => open.post(url, body, { timeoutSeconds, signal: aborted }),
});
/** Every program that will be asked. */
const commandsOf = ({ plans }) => plans
    .flatMap(({ arms }) => targetsOf(arms))
    .flatMap(({ provider }) => (provider.api === 'command' ? [provider] : []));

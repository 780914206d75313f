import { Command } from 'commander';
import { terminalSummary } from '../domain/report/terminal/summary.js';
import { painterFor } from './paint.js';
/** The pull requests that the demo tells; the repository holds more to try. */
const toldBranches = ['harmful-prompt', 'harmless-rewording', 'code-only'];
const introduction = `Lanegate demo: a small project that sorts support messages, three pull requests, no key, no network.
The model is a tiny learner inside this program: it answers from the examples in its prompt and knows nothing else.
`;
/** `lanegate demo`: the whole story on the example that ships with the product. */
export const demoCommand = ({ world }) => new Command('demo')
    .description('the whole story on the embedded example; no key, no network')
    .option('--out <folder>', 'where the example and its reports are made', '.lanegate/demo')
    .option('--promotion', 'tell instead how three models are promoted: one as good, one worse, one slower')
    .action(async ({ out, promotion }) => {
    if (promotion)
        return tellPromotions(world);
    const { terminal, files, exampleProject } = world;
    await files.write(`${out}/.gitignore`, '*\n');
    const example = await exampleProject.build(`${out}/triage`);
    terminal.print(`${introduction}The example's git history is in ${example.folder}\n`);
    let firstComment;
    for (const branch of toldBranches) {
        const change = example.changes.find((each) => each.branch === branch);
        if (change === undefined)
            throw new Error(`the example has no branch ${branch}`);
        const checked = await tell(world, example, { change, folder: `${out}/runs/${branch}` });
        firstComment ??= { branch, checked };
    }
    if (firstComment !== undefined)
        terminal.print(closing(firstComment, example));
});
async function tellPromotions(world) {
    const { demoPromotions } = await import('./demo-promotions.js');
    await demoPromotions(world);
}
async function tell(world, example, { change, folder }) {
    const { terminal } = world;
    terminal.print(`\n── ${change.title} (${change.branch})\n   ${change.story}\n`);
    const { checkChange } = await import('./check-change.js');
    const git = await world.openGit(example.folder);
    const checked = await checkChange({
        ...world,
        git,
        ledger: world.openLedger(example.folder),
        people: world.openPeople(example.folder),
        gateway: await world.openGateway(),
        programs: await world.openPrograms(),
        receipts: undefined,
    }, {
        policy: example.mainBranch,
        head: { revision: change.branch },
        folder,
        suites: undefined,
        concurrency: 16,
        signal: terminal.interruption,
    });
    terminal.print(`\n${indent(terminalSummary(checked, painterFor(terminal)))}\n   report: ${checked.reportPath}\n`);
    return checked;
}
const indent = (text) => text
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? line : `   ${line}`))
    .join('\n');
const closing = (first, example) => `\n── The comment on the pull request ${first.branch}\n\n${first.checked.markdown.trimEnd()}\n\n── Next\n
Open ${first.checked.reportPath} in a browser: every case, with both answers.
Try a change of your own: edit ${example.folder}/prompts/triage.prompt.yml, then in that folder run
  lanegate check --worktree        (node <this clone>/dist/cli/index.js check --worktree)
The branch model-change holds a fourth pull request: lanegate check --head model-change
`;

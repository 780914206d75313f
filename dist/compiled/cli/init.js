import { Command, InvalidArgumentError, Option } from 'commander';
import { nextSteps } from '../domain/init/next-steps.js';
import { tellFindings } from '../domain/init/tell-findings.js';
import { terminalLine } from '../domain/report/terminal/text.js';
import { printJson } from './cli-context.js';
function toCommit(text) {
    if (/^[0-9a-f]{40}$/.test(text))
        return text;
    throw new InvalidArgumentError('It must be the full SHA of a commit, 40 hexadecimal digits');
}
/** `lanegate init`: looks at a repository and writes lanegate.yml and the workflows that it lacks. */
export const initCommand = (context) => new Command('init')
    .description('look at this repository, write lanegate.yml and the workflows; nothing that exists is changed')
    .option('--dry-run', 'print what would be written')
    .addOption(new Option('--ref <sha>', 'the commit of Lanegate that the workflows use').argParser(toCommit))
    .option('--forks', 'also evaluate pull requests from forks, each once somebody approves it')
    .option('--one-job', 'the whole check in one job, as on GitHub Enterprise Server')
    .option('--json', 'print what was found and written as JSON')
    .action(async ({ dryRun = false, json = false, ref, forks = false, oneJob = false }) => {
    const { syntax, terminal, openGit, openCheckout, callers } = context.world;
    const { init } = await import('../stages/init.js');
    const checkout = openCheckout(terminal.folder);
    await checkout.describe();
    const git = await openGit(terminal.folder);
    const result = await init({ git, syntax, checkout, callers }, { dryRun, ref, forks, oneJob });
    const steps = stepsAfter(result, forks);
    if (json)
        printJson(context, asJson(result, { steps, dryRun }));
    else
        terminal.print(asText(result, { steps, dryRun }));
});
const stepsAfter = ({ facts, proposal, files, needsRef, watched }, forks) => nextSteps({
    keys: proposal.keys,
    defaultBranch: facts.defaultBranch ?? 'the default branch',
    needsRef,
    forks,
    workflows: files.map(({ path }) => path).filter((path) => path.startsWith('.github/')),
    hasNew: files.length > 0,
    hasCorpora: proposal.corpora.length > 0,
    watched,
});
function asText(result, { steps, dryRun }) {
    const { findings, proposal, files, left, addition, suites, troubles } = result;
    const found = tellFindings(findings, proposal);
    const lines = [
        ...(found.length === 0
            ? ['Found nothing that has to do with models']
            : ['Found', ...found.map((line) => `  ${line}`)]),
        ...files.map(({ path }) => `${dryRun ? 'would write' : 'wrote'} ${path}`),
        ...left.map((path) => `left as it is: ${path}`),
        ...(suites.length === 0
            ? []
            : [
                `suites that run now: ${suites.slice(0, 10).join(', ')}${suites.length > 10 ? ` and ${suites.length - 10} more` : ''}`,
            ]),
        ...troubles.map((trouble) => `to be mended before a run: ${trouble}`),
    ];
    const texts = dryRun ? files.map(({ path, text }) => `\n── ${terminalLine(path)}\n${blockOf(text)}`) : [];
    const lacking = addition === '' ? '' : `\n── What your lanegate.yml does not say yet\n${blockOf(addition)}`;
    return `${lines.map((line) => `${terminalLine(line)}\n`).join('')}${texts.join('')}${lacking}\nNext\n${steps.map(stepText).join('')}`;
}
/** A text of several lines, each shown as one. */
const blockOf = (text) => text.split('\n').map(terminalLine).join('\n');
const stepText = ({ title, how, commands }, index) => [
    `  ${index + 1}. ${title}`,
    ...how.map((line) => `     ${line}`),
    ...commands.flatMap((command) => command.split('\n').map((line, number) => `${number === 0 ? '       ' : ''}${line}`)),
]
    .map((line) => `${terminalLine(line)}\n`)
    .join('');
const asJson = (result, { steps, dryRun }) => ({
    version: 1,
    dry_run: dryRun,
    [dryRun ? 'would_write' : 'written']: result.files.map(({ path }) => path),
    left: result.left,
    found: {
        prompts: result.findings.prompts.map(({ path, variables, carriedCases }) => ({
            path,
            variables,
            cases: carriedCases,
        })),
        imports: result.findings.imports.map(({ path, suites }) => ({ path, suites })),
        texts: result.findings.texts.map(({ place, name }) => ({ ...place, name })),
        models: result.findings.models.map(({ place, id }) => ({ ...place, id })),
        datasets: result.findings.datasets.map(({ path, cases, shape, columns }) => ({
            path,
            cases,
            shape,
            columns: columns.map(({ name }) => name),
        })),
        harnesses: result.findings.harnesses,
        workflows: result.findings.workflows,
        corpora: result.findings.corpora,
    },
    suites: result.suites,
    watched: result.watched,
    open: result.proposal.suites.filter(({ open }) => open.length > 0).map(({ name, open }) => ({ name, open })),
    troubles: result.troubles,
    notes: result.findings.notes,
    keys: result.proposal.keys,
    ...(result.addition === '' ? {} : { addition: result.addition }),
    ...(dryRun ? { texts: Object.fromEntries(result.files.map(({ path, text }) => [path, text])) } : {}),
    next: steps,
});

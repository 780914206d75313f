import { chooseCallers, driftCaller, isElsewhere } from '../domain/init/choose-callers.js';
import { additionText } from '../domain/init/configuration-text.js';
import { fillCaller, placeholderRef } from '../domain/init/fill-caller.js';
import { propose } from '../domain/init/propose.js';
import { withoutKnown } from '../domain/init/without-known.js';
import { configurationFile } from '../domain/suite/configuration-file.js';
import { parseConfiguration } from '../domain/suite/parse-configuration.js';
import { UserError } from '../domain/user-error.js';
import { gitWithFile } from './steps/read/git-with-file.js';
import { readConfigurationText } from './steps/read/read-configuration-text.js';
import { suitesToWatch } from './steps/read/suites-to-watch.js';
import { surveyRepository } from './steps/read/survey-repository.js';
import { tryProposal } from './steps/read/try-proposal.js';
/** Looks at a repository and writes lanegate.yml and the workflows that it lacks. Nothing that exists is changed. */
export async function init(ports, request) {
    const { git, checkout } = ports;
    const facts = await checkout.describe();
    const tree = await git.snapshotWorktree();
    const blobs = new Map((await git.list(tree)).map(({ path, blob }) => [path, blob]));
    const findings = await surveyRepository(ports, blobs);
    const present = await checkout.present([configurationFile]);
    const known = await readConfigurationText(git, blobs.get(configurationFile));
    const settled = present.length === 0
        ? await settleNew(git, tree, findings)
        : settleKnown(known === undefined ? undefined : parseConfiguration(known, configurationFile).value, findings);
    const asProposed = settled.files.reduce((read, file) => gitWithFile(read, tree, file), git);
    const suites = findings.watching.length > 0 ? [] : await suitesToWatch(asProposed, tree);
    const { keys } = settled.proposal;
    const callers = await callersFor(ports.callers, { findings, facts, request, keys, suites });
    const wanted = [...settled.files, ...callers];
    const left = await checkout.present([configurationFile, ...wanted.map(({ path }) => path)]);
    const files = wanted.filter(({ path }) => !left.includes(path));
    if (!request.dryRun)
        await checkout.create(files);
    const needsRef = files.some(({ text }) => text.includes(placeholderRef));
    const watched = files.some(({ path }) => path.endsWith(`/${driftCaller}`)) ? suites : [];
    return { facts, findings, ...settled, watched, files, left: [...new Set(left)], needsRef };
}
async function settleNew(git, tree, findings) {
    const { proposal, text, suites, troubles } = await tryProposal(git, tree, propose(findings));
    return { proposal, files: [{ path: configurationFile, text }], addition: '', suites, troubles };
}
/** A configuration that git ignores is there as well, and nobody knows what it says. */
function settleKnown(known, findings) {
    const proposal = known === undefined ? propose(findings) : withoutKnown(propose(findings), known);
    return { proposal, files: [], addition: additionText(proposal), suites: [], troubles: [] };
}
async function callersFor(callers, wish) {
    const { findings, facts, request, keys, suites } = wish;
    const { forks, oneJob, ref } = request;
    const isChecked = findings.checking.length > 0;
    const isToWatch = suites.length > 0;
    const chosen = chooseCallers({ keys, forks, oneJob, isElsewhere: isElsewhere(facts.origin), isChecked, isToWatch });
    const settings = { keys, ref, suites, defaultBranch: facts.defaultBranch ?? 'main' };
    return Promise.all(chosen.map(async ({ template, path }) => ({ path, text: fillCaller(await shipped(callers, template), settings) })));
}
async function shipped(callers, template) {
    const text = await callers.read(template);
    if (text !== undefined)
        return text;
    throw new UserError(`the workflow \`${template}\` does not ship with this version of Lanegate`, {
        hint: 'install it again, or clone it whole',
    });
}

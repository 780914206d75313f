import { type ChosenCaller, chooseCallers, driftCaller, isElsewhere } from '../domain/init/choose-callers.js';
import { additionText } from '../domain/init/configuration-text.js';
import { fillCaller, placeholderRef } from '../domain/init/fill-caller.js';
import type { Findings } from '../domain/init/findings.js';
import type { Proposal } from '../domain/init/proposal.js';
import { propose } from '../domain/init/propose.js';
import { withoutKnown } from '../domain/init/without-known.js';
import type { Configuration } from '../domain/suite/configuration.js';
import { configurationFile } from '../domain/suite/configuration-file.js';
import { UserError } from '../domain/user-error.js';
import type { Callers } from '../ports/callers.js';
import type { Checkout, CheckoutFacts, NewFile } from '../ports/checkout.js';
import type { Git } from '../ports/git.js';
import type { Syntax } from '../ports/syntax.js';
import { gitWithFile } from './steps/read/git-with-file.js';
import { readConfiguration } from './steps/read/read-configuration.js';
import { suitesToWatch } from './steps/read/suites-to-watch.js';
import { surveyRepository } from './steps/read/survey-repository.js';
import { tryProposal } from './steps/read/try-proposal.js';

export type InitPorts = {
  readonly git: Git;
  readonly syntax: Syntax;
  readonly checkout: Checkout;
  readonly callers: Callers;
};

export type InitRequest = {
  readonly dryRun: boolean;
  /** Evaluate pull requests from forks, too. */
  readonly forks: boolean;
  /** The whole check in one job. */
  readonly oneJob: boolean;
  /** The full id of the commit of the product that the workflows are to use. */
  readonly ref: string | undefined;
};

/** What was found, and what came of it. */
export type InitResult = {
  readonly facts: CheckoutFacts;
  readonly findings: Findings;
  readonly proposal: Proposal;
  /** The files that were made, or would be. */
  readonly files: readonly NewFile[];
  /** What was there already and was left as it is. */
  readonly left: readonly string[];
  /** What a lanegate.yml that is there lacks; empty where there is none, or where it lacks nothing. */
  readonly addition: string;
  /** The suites that a run would have. */
  readonly suites: readonly string[];
  /** The suites that a workflow which was made asks every night. */
  readonly watched: readonly string[];
  /** What stops a run and lies in files that are there already. */
  readonly troubles: readonly string[];
  /** True where the workflows do not say yet which commit of the product they use. */
  readonly needsRef: boolean;
};

/** Looks at a repository and writes lanegate.yml and the workflows that it lacks. Nothing that exists is changed. */
export async function init(ports: InitPorts, request: InitRequest): Promise<InitResult> {
  const { git, checkout } = ports;
  const facts = await checkout.describe();
  const tree = await git.snapshotWorktree();
  const blobs = new Map((await git.list(tree)).map(({ path, blob }) => [path, blob]));
  const findings = await surveyRepository(ports, blobs);
  const present = await checkout.present([configurationFile]);
  const known = await readConfiguration(git, { tree, blobs });
  const settled = present.length === 0 ? await settleNew(git, tree, findings) : settleKnown(known?.value, findings);
  const asProposed = settled.files.reduce((read, file) => gitWithFile(read, tree, file), git);
  const suites = findings.watching.length > 0 ? [] : await suitesToWatch(asProposed, tree);
  const { keys } = settled.proposal;
  const callers = await callersFor(ports.callers, { findings, facts, request, keys, suites });
  const wanted = [...settled.files, ...callers];
  const left = await checkout.present([configurationFile, ...wanted.map(({ path }) => path)]);
  const files = wanted.filter(({ path }) => !left.includes(path));
  if (!request.dryRun) await checkout.create(files);
  const needsRef = files.some(({ text }) => text.includes(placeholderRef));
  const watched = files.some(({ path }) => path.endsWith(`/${driftCaller}`)) ? suites : [];
  return { facts, findings, ...settled, watched, files, left: [...new Set(left)], needsRef };
}

type Settled = Pick<InitResult, 'proposal' | 'addition' | 'suites' | 'troubles'> & {
  readonly files: readonly NewFile[];
};

async function settleNew(git: Git, tree: string, findings: Findings): Promise<Settled> {
  const { proposal, text, suites, troubles } = await tryProposal(git, tree, propose(findings));
  return { proposal, files: [{ path: configurationFile, text }], addition: '', suites, troubles };
}

/** A configuration that git ignores is there as well, and nobody knows what it says. */
function settleKnown(known: Configuration | undefined, findings: Findings): Settled {
  const proposal = known === undefined ? propose(findings) : withoutKnown(propose(findings), known);
  return { proposal, files: [], addition: additionText(proposal), suites: [], troubles: [] };
}

type CallerRequest = {
  readonly findings: Findings;
  readonly facts: CheckoutFacts;
  readonly request: InitRequest;
  readonly keys: readonly string[];
  /** Those worth asking every night. */
  readonly suites: readonly string[];
};

async function callersFor(callers: Callers, wish: CallerRequest): Promise<NewFile[]> {
  const { findings, facts, request, keys, suites } = wish;
  const { forks, oneJob, ref } = request;
  const isChecked = findings.checking.length > 0;
  const isToWatch = suites.length > 0;
  const chosen = chooseCallers({ keys, forks, oneJob, isElsewhere: isElsewhere(facts.origin), isChecked, isToWatch });
  const settings = { keys, ref, suites, defaultBranch: facts.defaultBranch ?? 'main' };
  return Promise.all(
    chosen.map(async ({ template, path }) => ({ path, text: fillCaller(await shipped(callers, template), settings) })),
  );
}

async function shipped(callers: Callers, template: ChosenCaller['template']): Promise<string> {
  const text = await callers.read(template);
  if (text !== undefined) return text;
  throw new UserError(`the workflow \`${template}\` does not ship with this version of Lanegate`, {
    hint: 'install it again, or clone it whole',
  });
}

import { isExclusion } from '../../artifacts/glob.js';
import type { GraderSpec } from '../../graders/grader-spec.js';
import type { DeclaredProvider } from '../../inference/provider/provider.js';
import type { RouteSettings } from '../../inference/route/route-settings.js';
import type { SuiteSpec } from '../configuration.js';
import { join } from '../resolve-include.js';
import { messagesOfCases, type TargetReference } from '../target-reference.js';
import type { Part, PartSettings } from './part.js';
import { nameFromRoot, ownElseShared } from './part-name.js';

/** How what a part says is called and found from the root of the repository. */
type Relocation = {
  /** A name that the part gives. */
  readonly given: (name: string) => string;
  /** A provider that the part refers to: its own, else one that all share. */
  readonly provider: (name: string) => string;
  /** A binding or a route that the part refers to: its own, else one that all share. */
  readonly answerer: (name: string) => string;
  /** The name or the path of a prompt, which is always the part's own. */
  readonly prompt: (name: string) => string;
  readonly path: (path: string) => string;
  readonly glob: (glob: string) => string;
};

/** What a part says as the file at the root would: names begin with the part's folder, and so do paths. */
export function relocated({ value, folder }: Part): PartSettings {
  const to = relocationInto(folder, value);
  const answerer = (name: string | undefined): string | undefined => name && to.answerer(name);
  return {
    ...value,
    providers: renamed(value.providers, to, (provider) => relocatedProvider(provider, to)),
    models: renamed(value.models, to, (binding) => ({ ...binding, provider: to.provider(binding.provider) })),
    routes: renamed(value.routes, to, (route) => relocatedRoute(route, to)),
    prompts: renamed(value.prompts, to, to.path),
    suites: value.suites.map((suite) => relocatedSuite(suite, to)),
    judge: answerer(value.judge),
    embedder: answerer(value.embedder),
    imports: value.imports.map((rule) => ({
      ...rule,
      path: to.glob(rule.path),
      judge: answerer(rule.judge),
      embedder: answerer(rule.embedder),
    })),
    data: renamed(value.data, to, ({ corpus, contract, queries }) => ({
      corpus: corpus.map(to.glob),
      contract: contract && to.path(contract),
      queries: queries && to.path(queries),
    })),
  };
}

function relocationInto(folder: string, part: PartSettings): Relocation {
  const given = (name: string): string => nameFromRoot(folder, name);
  const path = pathIn(folder);
  return {
    given,
    path,
    provider: ownElseShared(folder, (name) => Object.hasOwn(part.providers, name)),
    answerer: ownElseShared(folder, (name) => Object.hasOwn(part.models, name) || Object.hasOwn(part.routes, name)),
    prompt: (name) => (Object.hasOwn(part.prompts, name) ? given(name) : path(name)),
    glob: (glob) => (isExclusion(glob) ? `!${folder}/${glob.slice(1)}` : `${folder}/${glob}`),
  };
}

/** A path that climbs out of the repository is none of its files, wherever it is looked for. */
export const pathIn =
  (folder: string) =>
  (path: string): string =>
    join(folder, path) ?? path;

const renamed = <Entry>(
  entries: Readonly<Record<string, Entry>>,
  { given }: Relocation,
  relocate: (entry: Entry) => Entry,
): Record<string, Entry> =>
  Object.fromEntries(Object.entries(entries).map(([name, entry]) => [given(name), relocate(entry)]));

function relocatedProvider(provider: DeclaredProvider, to: Relocation): DeclaredProvider {
  if (provider.api === 'record')
    return { ...provider, provider: to.provider(provider.provider), path: to.path(provider.path) };
  if (provider.api !== 'replay') return provider;
  return { ...provider, provider: provider.provider && to.provider(provider.provider), path: to.path(provider.path) };
}

function relocatedRoute({ models, rules, checks, fallbacks }: RouteSettings, to: Relocation): RouteSettings {
  const answered = <Entry extends { readonly model: string }>(entry: Entry): Entry => ({
    ...entry,
    model: to.answerer(entry.model),
  });
  return {
    models: models.map(answered),
    rules: rules.map(answered),
    checks: checks.map(answered),
    fallbacks: fallbacks.map((entry) => ({ ...entry, model: entry.model && to.answerer(entry.model) })),
  };
}

const relocatedSuite = (suite: SuiteSpec, to: Relocation): SuiteSpec => ({
  ...suite,
  name: to.given(suite.name),
  target: relocatedTarget(suite.target, to),
  dataset: to.path(suite.dataset),
  canary: suite.canary && to.path(suite.canary),
  graders: suite.graders.map((grader) => relocatedGrader(grader, to)),
  sources: suite.sources.map(to.glob),
  judge: suite.judge && to.answerer(suite.judge),
  embedder: suite.embedder && to.answerer(suite.embedder),
});

function relocatedTarget(target: TargetReference, to: Relocation): TargetReference {
  if ('command' in target) return { command: { ...target.command, cwd: to.path(target.command.cwd ?? '.') } };
  if ('url' in target) return target;
  return {
    prompt: target.prompt === messagesOfCases ? target.prompt : to.prompt(target.prompt),
    model: target.model && to.answerer(target.model),
  };
}

/** A grader of a part, and those of its set. */
export const relocatedGrader = <Spec extends GraderSpec>(
  spec: Spec,
  to: Pick<Relocation, 'answerer' | 'path'>,
): Spec => ({
  ...spec,
  ...(spec.model === undefined ? {} : { model: to.answerer(spec.model) }),
  ...(spec.file === undefined ? {} : { file: to.path(spec.file) }),
  ...(spec.graders === undefined ? {} : { graders: spec.graders.map((each) => relocatedGrader(each, to)) }),
});

import { stringify } from 'yaml';
import { type GraderSpec, usualGrader } from '../../graders/grader-spec.js';
import type { Case } from '../../suite/case.js';
import type { Prompt } from '../../suite/prompt.js';
import { promptNameOf } from '../../suite/prompt-path.js';
import type { SuiteDefinition } from '../../suite/suite-definition.js';
import { messagesOfCases, type TargetReference } from '../../suite/target-reference.js';
import type { Imported } from '../format.js';

/** Files in Lanegate's own form, by their path, and what is not the same as it was, one sentence each. */
export type NativeForm = { readonly files: ReadonlyMap<string, string>; readonly changed: readonly string[] };

/** Writes what files of other tools say as lanegate.yml, prompts and data sets; loaded again it means the same. */
export function writeNative(imported: readonly Imported[]): NativeForm {
  const files = new Map<string, string>();
  const changed: string[] = [];
  const prompts = imported.flatMap((each) => each.prompts);
  const names = uniqueNames(prompts.map(({ path }) => path));
  const pathOf = (prompt: Prompt): string => {
    const name = names.get(prompt.path) ?? '';
    if (prompt.firstRole !== undefined) return prompt.path;
    const path = `prompts/${name}.prompt.yml`;
    files.set(path, stringify(promptFileOf(prompt), { lineWidth: 0 }));
    const without = prompt.testData.length === 0 ? '' : ', without its cases and evaluators';
    changed.push(`${prompt.path} is ${path} now${without}`);
    return path;
  };
  const declared = prompts.map((prompt) => [names.get(prompt.path) ?? '', pathOf(prompt)] as const);
  const suites = imported.flatMap((each) => each.suites);
  const suiteNames = uniqueNames(suites.map(({ name }) => name));
  const bindings = imported.flatMap(({ models, providers }) => [...Object.keys(models), ...Object.keys(providers)]);
  const renamed = uniqueNames(bindings.filter((name) => name.includes('#')));
  const nameOf = (name: string): string => renamed.get(name) ?? name;
  const specs = suites.map((suite) => {
    const dataset = suite.cases.kind === 'file' ? suite.cases.path : `evals/${suiteNames.get(suite.name)}.jsonl`;
    if (suite.cases.kind === 'inline') {
      files.set(dataset, suite.cases.cases.map((each) => `${JSON.stringify(caseOf(each, nameOf))}\n`).join(''));
      changed.push(`the cases of ${suite.name} are in ${dataset} now`);
    }
    return specOf(suite, { dataset, names, nameOf });
  });
  const configuration = {
    version: 1,
    ...bindingsOf(imported, nameOf),
    ...filled('prompts', Object.fromEntries(declared)),
    suites: specs,
  };
  files.set('lanegate.yml', stringify(configuration, { lineWidth: 0 }));
  return { files, changed };
}

const filled = (key: string, value: object): object => (Object.keys(value).length === 0 ? {} : { [key]: value });

/** A short name for each path that is a file name, numbered where several have it. */
function uniqueNames(paths: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const path of paths) {
    const [file = '', label] = path.split('#');
    const plain = (label ?? promptNameOf(file)).replace(/[^\w-]+/g, '-').replace(/^-+|-+$/g, '') || 'unnamed';
    let name = plain;
    for (let count = 2; taken.has(name); count += 1) name = `${plain}-${count}`;
    if (!names.has(path)) names.set(path, name);
    taken.add(name);
  }
  return names;
}

function promptFileOf({ messages, model, parameters, responseFormat, language }: Prompt): object {
  return {
    ...(model === undefined ? {} : { model }),
    ...filled('modelParameters', parameters),
    ...formatOf(responseFormat),
    ...(language === undefined ? {} : { template: language }),
    messages: messages.map(({ role, content }) => ({ role, content })),
  };
}

function formatOf(responseFormat: Prompt['responseFormat']): object {
  if (typeof responseFormat !== 'object' || responseFormat === null || !('type' in responseFormat)) return {};
  if (responseFormat.type !== 'json_schema') return { responseFormat: responseFormat.type };
  return { responseFormat: 'json_schema', jsonSchema: JSON.stringify(responseFormat['json_schema']) };
}

/** The name that a binding, a route or a provider has in the written form. */
type NameOf = (name: string) => string;

/** Bindings and their providers; those of another tool's file go by the end of their name. */
function bindingsOf(imported: readonly Imported[], nameOf: NameOf): object {
  const models = imported.flatMap((each) => Object.entries(each.models));
  const providers = imported.flatMap((each) => Object.entries(each.providers));
  const bound = models.map(([name, { provider, ...rest }]) => [nameOf(name), { provider: nameOf(provider), ...rest }]);
  return {
    ...filled('providers', Object.fromEntries(providers.map(([name, provider]) => [nameOf(name), provider]))),
    ...filled('models', Object.fromEntries(bound)),
  };
}

const caseOf = ({ line: _, graders, ...rest }: Case, nameOf: NameOf): object => ({
  ...rest,
  ...(graders === undefined ? {} : { graders: graders.map((spec) => graderOf(spec, nameOf)) }),
});

type Written = { readonly dataset: string; readonly names: ReadonlyMap<string, string>; readonly nameOf: NameOf };

function specOf(suite: SuiteDefinition, { dataset, names, nameOf }: Written): object {
  const { name, target, graders, sources, repeats, gate, judge, embedder } = suite;
  const { margin, floor, metrics } = gate;
  const gated = {
    ...(margin === undefined ? {} : { margin }),
    ...filled('floor', floor),
    ...filled('metrics', metrics),
  };
  return {
    name,
    target: targetOf(target, names, nameOf),
    dataset,
    ...(judge === undefined ? {} : { judge: nameOf(judge) }),
    ...(embedder === undefined ? {} : { embedder: nameOf(embedder) }),
    ...(graders.length === 0 ? {} : { graders: graders.map((spec) => graderOf(spec, nameOf)) }),
    ...(sources.length === 0 ? {} : { sources }),
    ...(repeats === 1 ? {} : { repeats }),
    ...filled('gate', gated),
  };
}

/** Programs and endpoints are written as they are. */
function targetOf(target: TargetReference, names: ReadonlyMap<string, string>, nameOf: NameOf): object {
  if (!('prompt' in target)) return target;
  const { prompt, model } = target;
  return {
    ...(prompt === messagesOfCases ? {} : { prompt: names.get(prompt) ?? prompt }),
    ...(model === undefined ? {} : { model: nameOf(model) }),
  };
}

/** A grader, and those of its set, without what it would be by itself. */
function graderOf({ graders, model, ...spec }: GraderSpec, nameOf: NameOf): object {
  const written = Object.entries(spec).filter(([key, value]) => value !== undefined && value !== usual[key]);
  return {
    ...Object.fromEntries(written),
    ...(model === undefined ? {} : { model: nameOf(model) }),
    ...(graders === undefined ? {} : { graders: graders.map((member) => graderOf(member, nameOf)) }),
  };
}

const usual: Readonly<Record<string, unknown>> = usualGrader;

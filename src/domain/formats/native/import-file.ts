import { isJsonObject } from '../../artifacts/read-json.js';
import { GraderSpec, isJudge } from '../../graders/grader-spec.js';
import { carriedSuite, carriesSuite, isGhModels } from '../../suite/carried-suite.js';
import { type Configuration, defaultConfiguration } from '../../suite/configuration.js';
import { parseDataset } from '../../suite/dataset.js';
import type { Prompt } from '../../suite/prompt.js';
import { isYamlPath, parsePrompt } from '../../suite/prompt-files/parse-prompt.js';
import { promptNameOf } from '../../suite/prompt-path.js';
import type { SuiteDefinition } from '../../suite/suite-definition.js';
import { messagesOfCases } from '../../suite/target-reference.js';
import { parseLocatedYaml } from '../../suite/yaml/located-yaml.js';
import { UserError } from '../../user-error.js';
import type { Imported, Unimported } from '../format.js';

const nothing = { models: {}, providers: {}, files: [] };

/** What lanegate.yml says of how prompt files are read and graded. */
export type PromptFileRules = Pick<Configuration, 'compat' | 'prompt_yml'>;

/**
 * What a prompt file or a data set of OpenAI evals says, where no format of another tool claims it. Throws a
 * `UserError`.
 */
export function importFile(text: string, path: string, rules: PromptFileRules = defaultConfiguration): Imported {
  if (/\.(?:jsonl|ndjson)$/i.test(path)) return importDataset(text, path);
  if (isYamlPath(path)) refuseRegistry(text, path);
  const read = parsePrompt(text, path);
  const prompt: Prompt = isGhModels(path, rules) ? { ...read, language: 'gh-models' } : read;
  const suite = carriesSuite(prompt, () => false) ? suiteIn(prompt, rules) : undefined;
  const suites = suite === undefined ? [] : [suite];
  return { ...nothing, path, prompts: [prompt], suites, unimported: whyNotWhole(prompt, suite) };
}

/** The registry of OpenAI evals names its samples and the class that grades them, which is code. */
function refuseRegistry(text: string, path: string): void {
  const { value, lineOf } = parseLocatedYaml(text, path);
  const [name, entry] = Object.entries(isJsonObject(value) ? value : {}).find(([, each]) => isEval(each)) ?? [];
  if (name === undefined || !isJsonObject(entry)) return;
  const samples = isJsonObject(entry['args']) ? entry['args']['samples_jsonl'] : undefined;
  throw new UserError('this is the registry of OpenAI evals, which holds no case', {
    place: { path, line: lineOf([name]), key: name },
    hint: `import its samples, and grade as its class does: ${typeof samples === 'string' ? samples : 'the JSONL that `samples_jsonl` names'}`,
  });
}

const isEval = (entry: unknown): boolean =>
  isJsonObject(entry) && typeof entry['class'] === 'string' && entry['class'].startsWith('evals.');

function suiteIn(prompt: Prompt, { compat, prompt_yml }: PromptFileRules): SuiteDefinition {
  const settings = { ...defaultConfiguration, compat, prompt_yml, judge: 'judge' };
  const suite = carriedSuite(prompt, promptNameOf(prompt.path), settings);
  const isJudged = suite.graders.some((grader) => isJudge(grader) && grader.model === undefined);
  return { ...suite, judge: undefined, gaps: isJudged ? { judge: suite.place } : {} };
}

function whyNotWhole({ path, lineOf }: Prompt, suite: SuiteDefinition | undefined): Unimported[] {
  if (suite === undefined) {
    const why = 'the file has no graders, and a suite needs one';
    return [{ place: { path, line: 1 }, what: 'a suite', why }];
  }
  if (suite.problem === undefined) return [];
  return [{ place: { path, line: lineOf(['evaluators']) }, what: 'the whole suite', why: suite.problem }];
}

/** Samples of the registry are graded by a class that its YAML names; an exact match is what most of them mean. */
function importDataset(text: string, path: string): Imported {
  const cases = [...parseDataset(text, path)];
  if (cases.every(({ expected, expected_any: any }) => expected === undefined && any === undefined)) {
    throw new UserError('no case of this data set says what is expected', { place: { path, line: 1 } });
  }
  const name = promptNameOf(path);
  const place = { path, line: 1 };
  const suite: SuiteDefinition = {
    name,
    target: { prompt: messagesOfCases, model: 'model' },
    cases: { kind: 'inline', path, cases },
    graders: [GraderSpec.parse({ type: 'equals', value: '{{expected}}', trim: true, metric: 'match' })],
    sources: [],
    repeats: 1,
    gate: { floor: {}, metrics: {}, margin: undefined },
    place,
    problem: undefined,
  };
  const why = 'the data set names none: declare the binding `model` under `models`';
  return { ...nothing, path, prompts: [], suites: [suite], unimported: [{ place, what: 'the model', why }] };
}

import { GraderSpec } from '../../graders/grader-spec.js';
import { carriedSuite, carriesSuite } from '../../suite/carried-suite.js';
import { defaultConfiguration } from '../../suite/configuration.js';
import { parseDataset } from '../../suite/dataset.js';
import type { Prompt } from '../../suite/prompt.js';
import { parsePrompt } from '../../suite/prompt-files/parse-prompt.js';
import { promptNameOf } from '../../suite/prompt-path.js';
import type { SuiteDefinition } from '../../suite/suite-definition.js';
import { messagesOfCases } from '../../suite/target-reference.js';
import { UserError } from '../../user-error.js';
import type { Imported, Unimported } from '../format.js';

const nothing = { models: {}, providers: {}, files: [] };

/** What a prompt file or a data set of OpenAI evals says, where no format of another tool claims it. Throws a `UserError`. */
export function importFile(text: string, path: string): Imported {
  if (/\.(?:jsonl|ndjson)$/i.test(path)) return importDataset(text, path);
  const prompt = parsePrompt(text, path);
  const hasSuite = carriesSuite(prompt, new Set());
  const suite = hasSuite
    ? carriedSuite(prompt, promptNameOf(path), { ...defaultConfiguration, judge: 'judge' })
    : undefined;
  const isWhole = suite !== undefined && suite.problem === undefined;
  return {
    ...nothing,
    path,
    prompts: [prompt],
    suites: isWhole ? [suite] : [],
    unimported: isWhole ? [] : [whyNoSuite(prompt, suite)],
  };
}

const whyNoSuite = ({ path, lineOf }: Prompt, suite: SuiteDefinition | undefined): Unimported => ({
  place: { path, line: suite === undefined ? 1 : lineOf(['evaluators']) },
  what: 'a suite',
  why: suite?.problem ?? 'the file has no graders, and a suite needs one',
});

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

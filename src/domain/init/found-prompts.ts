import { signOfPrompt } from '../changes/readers/prompts/prompt-place.js';
import { isJudge } from '../graders/grader-spec.js';
import { carriedSuite, carriesSuite } from '../suite/carried-suite.js';
import { defaultConfiguration } from '../suite/configuration.js';
import type { Prompt } from '../suite/prompt.js';
import { isYamlPath } from '../suite/prompt-files/parse-prompt.js';
import { isPromptYamlPath, promptNameOf } from '../suite/prompt-path.js';
import { variablesAskedBy, whyNotRendered } from '../suite/render-prompt.js';
import type { FoundPrompt } from './findings.js';

/** Longer files under other names are no prompt files. */
const mostCharacters = 2_000_000;

/** True of a YAML file that may be a prompt file although its name does not say so. */
export const mayBePromptByShape = (path: string, text: string): boolean =>
  isYamlPath(path) && !isPromptYamlPath(path) && text.length <= mostCharacters && /^messages\s*:/m.test(text);

/** True of a template that makes no prompt, such as the page of an interface: its ending alone says nothing. */
export const isOtherTemplate = (path: string, text: string): boolean =>
  /\.(?:j2|jinja2?|mustache|hbs|handlebars)$/i.test(path) && signOfPrompt(path, text) === undefined;

/** What is to be known of a prompt file, whose includes have been read. */
export function foundPrompt(prompt: Prompt): FoundPrompt {
  const { path, model, testData } = prompt;
  const suite = carriesSuite(prompt, () => false)
    ? carriedSuite(prompt, promptNameOf(path), { ...defaultConfiguration, judge: 'judge' })
    : undefined;
  const problem = whyNotRendered(prompt) ?? suite?.problem;
  return {
    path,
    name: promptNameOf(path),
    variables: [...new Set(variablesAskedBy(prompt).map(({ name }) => name))],
    model,
    carriedCases: suite === undefined ? 0 : testData.length,
    needsJudge: suite?.graders.some((grader) => isJudge(grader) && grader.model === undefined) ?? false,
    problem,
    isByShape: isYamlPath(path) && !isPromptYamlPath(path),
  };
}

/** A prompt file that cannot be read. */
export const unreadablePrompt = (path: string, problem: string): FoundPrompt => ({
  path,
  name: promptNameOf(path),
  variables: [],
  model: undefined,
  carriedCases: 0,
  needsJudge: false,
  problem,
  isByShape: false,
});

import { passedOn } from '../facet.js';
import { namesPrompt } from '../vocabulary/prompt-name.js';
import { spacedName } from '../vocabulary/words.js';
import { methodOf } from './callees.js';
import { isAboutModels, isParameterAlone, isUnmistakable, modelPartOfConstant } from './classify-model.js';
import type { Part } from './collector.js';
import type { FileContext, Surroundings } from './surroundings.js';

const promptOfClass = /(?:^|\.)[A-Z]\w*Prompt(?:Template|Params|Parameters|Args|Context|Input)?$/;

/** `build_prompt`, `getSystemPrompt`, `apply_prompt_template`. */
const promptOfFunction =
  /^(?:get|build|make|create|render|format|compose|construct|generate|load|read|fill|apply|assemble|prepare)(?: \w+){0,5} (?:prompts?|instructions?|system message)(?: (?:templates?|messages?|text|string|content))?$/;

const filler = /^(?:format|format_map|format_messages|format_prompt|render|partial|replace_all|fill)$/;

/** True for a call that makes a prompt of what it is given by name: `build_prompt(limit=…)`, `PROMPT.format(a=…)`. */
export const makesPromptOf = (called: string, file: FileContext): boolean =>
  called.length < 120 && !file.isInterface && (isPromptMaker(called) || fillsPrompt(called)) && isOfModels(file);

const isOfModels = ({ usesModels, isPromptFile, path }: FileContext): boolean =>
  isPromptFile || isAboutModels(path) || usesModels;

const isPromptMaker = (called: string): boolean =>
  promptOfClass.test(called) || promptOfFunction.test(spacedName(methodOf(called)));

/** `REVIEW_PROMPT.format(…)`, `prompts.review.format(…)`. */
function fillsPrompt(called: string): boolean {
  const [, ofOwner = '', owner = '', method = ''] = /(?:([\w$]+)\.)?([\w$]+)\.([\w$]+)$/.exec(called) ?? [];
  return filler.test(method) && (namesPrompt(owner) || /^prompts?$/i.test(ofOwner));
}

/** True for a call that brings a prompt by its key: `load_prompt("sort")`. */
export const readsPrompt = (called: string): boolean =>
  called.length < 120 && readerOfPrompts.test(spacedName(methodOf(called)));

const readerOfPrompts = /^(?:get|load|read|render|fetch|pull|apply|use)(?: \w+){0,3} prompts?(?: templates?)?$/;

/** What a maker of prompts is given to work with, not to write down. */
const equipment =
  /(?:^| )(?:llm|model|client|session|db|database|connection|logger|log|callbacks?|config|cfg|settings|timeout|tracer|parser|id|ids|uuid|created at|updated at|created by|user id|path|dir|loader|env|variables|format|type|cls|class)$/;

/** The part that a named value is which is handed to what makes a prompt. */
export function partOfPrompt(name: string, source: string): Part | undefined {
  const meaning = source.replace(/\s+/g, '');
  if (meaning.length > longest || equipment.test(spacedName(name))) return undefined;
  return {
    lane: 'prompt',
    noun: name,
    meaning,
    evidence: { confidence: 'low', because: `\`${name}\` is handed to what makes a prompt` },
  };
}

/** In characters; what is longer is a part of the program. */
const longest = 300;

/** A parameter whose value comes from elsewhere: that it is given at all is a choice. */
export const handedOn = (name: string): Part => ({
  lane: 'model',
  noun: name,
  meaning: passedOn,
  evidence: { confidence: 'medium', because: `its name is \`${name}\`` },
});

/** True for a parameter that is set on a request to a model by name: `payload.reasoning_effort = effort`. */
export const isSetOnRequest = (target: string, { file, names: [name = ''] }: Surroundings): boolean =>
  isUnmistakable(name) && (file.usesModels || file.namesParameters || isAboutModels(file.path)) && request.test(target);

const request =
  /(?:^|\.)(?:payload|body|params|request|requestBody|request_body|kwargs|options|data)(?:\?\.[\w$]{1,40}|\.[\w$]{1,40}|\[["'][\w$]{1,40}["']\])$/;

/** True for the place of a parameter that a call hands on to a model. */
export const isHandedOn = (where: Surroundings): boolean =>
  isParameterAlone(where.names[0] ?? '') &&
  where.calls.length > 0 &&
  (where.file.usesModels || where.file.namesParameters) &&
  !where.isOption &&
  modelPartOfConstant(where) !== undefined;

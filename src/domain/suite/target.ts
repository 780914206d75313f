import { digestOf } from '../artifacts/digest.js';
import { own } from '../artifacts/own.js';
import { UserError } from '../user-error.js';
import { type Answerer, findAnswerer } from './answerer.js';
import { type ModelBinding, ModelParameters } from './configuration.js';
import { nothingIncluded } from './inclusion.js';
import { nearestName, suggestName } from './nearest-name.js';
import { asCamel, meantParameter } from './parameters/known-parameter.js';
import { promptNameIn, providerNamedIn } from './parts/part-of.js';
import { type OwnProgram, programOf } from './program-target.js';
import { type Prompt, promptDigest } from './prompt.js';
import { calledBy } from './prompt-path.js';
import { promptsCalled } from './prompts-called.js';
import type { Side } from './side.js';
import type { SuiteDefinition } from './suite-definition.js';
import { type ModelSides, modelOf } from './target-model.js';
import type { PromptReference, TargetReference } from './target-reference.js';
import { messagesOfCases } from './target-reference.js';

/** A prompt and what answers it. */
export type PromptTarget = Answerer & { readonly prompt: Prompt; readonly promptDigest: string };

/** What an arm is, of one commit: a prompt and what answers it, or a program or an endpoint that is asked by itself. */
export type Target = PromptTarget | OwnProgram;

/** What an arm means: equal digests give equal answers. */
export const targetDigest = (target: Target): string => digestOf([target.promptDigest ?? null, target.modelDigest]);

/**
 * Finds a suite's target in one commit; a mistake is told at the place of the suite. `sources` are the lists of globs
 * that bind: a program's answers depend on the files that any of them takes in, on all of the commit where there is
 * none.
 */
export function resolveTarget(
  suite: SuiteDefinition,
  sources: readonly (readonly string[])[],
  { arm, policy }: ModelSides,
): Target {
  try {
    return 'prompt' in suite.target
      ? findTarget(suite.target, arm, policy)
      : programOf(suite.target, sources, { arm, policy });
  } catch (error) {
    if (!(error instanceof UserError) || error.place !== undefined) throw error;
    throw new UserError(error.message, { place: suite.place, hint: error.hint, cause: error });
  }
}

/**
 * Finds what a reference names in one commit. Providers come from `policy`, and one that policy does not know from the
 * arm's own commit. Throws a `UserError` when the prompt, the model or the provider is not there.
 */
function findTarget(reference: PromptReference, arm: Side, policy: Side): PromptTarget {
  const own = { reference, arm };
  return mixTarget(own, own, policy);
}

/** What a suite asks of one commit. */
export type AskedOf = { readonly reference: PromptReference; readonly arm: Side };

/**
 * The prompt of one commit with what answers in another, which need not be the same. A model that a prompt file names
 * as its own comes from the file of `answering`. Throws a `UserError` as for a target of one commit.
 */
export function mixTarget(asking: AskedOf, answering: AskedOf, policy: Side): PromptTarget {
  const prompt = findPrompt(asking.reference.prompt, asking.arm);
  const { reference, arm } = answering;
  const naming = answering === asking ? prompt : findPrompt(reference.prompt, arm);
  const asked = prompt.responseFormat === undefined ? {} : { response_format: prompt.responseFormat };
  return { prompt, promptDigest: promptDigest(prompt), ...whoAnswers(reference, naming, { arm, policy }, asked) };
}

function whoAnswers(
  { model: name }: PromptReference,
  prompt: Prompt,
  sides: ModelSides,
  asked: Readonly<Record<string, unknown>>,
): Answerer {
  return name === undefined ? modelOf(ownBinding(prompt, sides.arm), sides, asked) : findAnswerer(name, sides, asked);
}

/** A prompt that says nothing: what is asked stands in the cases. */
const promptOfCases: Prompt = {
  path: messagesOfCases,
  messages: [],
  messageLines: [],
  responseFormat: undefined,
  model: undefined,
  parameters: {},
  testData: [],
  evaluators: [],
  references: [],
  inclusion: nothingIncluded,
  lineOf: () => 1,
};

/** The prompt that a name or a path means in one commit. Throws a `UserError` where there is none, or several are. */
export function findPrompt(name: string, arm: Side): Prompt {
  if (name === messagesOfCases) return promptOfCases;
  const declared = own(arm.settings.prompts, name);
  const path = declared ?? name;
  const exact = arm.prompts.get(path);
  if (exact !== undefined) return exact;
  const unreadable = unreadablePath(name, arm);
  if (unreadable !== undefined) {
    throw new UserError(arm.unreadablePrompts.get(unreadable) ?? '', { place: { path: unreadable } });
  }
  if (declared !== undefined) throw missingPrompt(name, declared, arm);
  const named = promptsCalled(name, arm);
  const [only, second] = named;
  if (only !== undefined && second === undefined) return only;
  if (second !== undefined) {
    const paths = named.map((prompt) => prompt.path).join(', ');
    throw new UserError(`several prompts are named \`${name}\`: ${paths}`, {
      hint: 'say which one under `prompts`',
    });
  }
  const known = [
    ...Object.keys(arm.settings.prompts),
    ...[...arm.prompts.keys()].map((path) => promptNameIn(arm, path)),
  ];
  throw new UserError(`there is no prompt \`${name}\``, { hint: nearestFile(name, arm) ?? suggestName(name, known) });
}

/** A file that only a suite which names it makes a prompt, so that no name of one is near. */
function nearestFile(name: string, arm: Side): string | undefined {
  if (nearestName(name, arm.prompts.keys()) !== undefined || !name.includes('.')) return undefined;
  const nearest = nearestName(name, arm.blobs.keys());
  return nearest === undefined ? undefined : `did you mean \`${nearest}\`?`;
}

/** Why the prompt of a reference cannot be read in one commit, where it is there and cannot. */
export function whyUnreadable(reference: TargetReference, arm: Side): string | undefined {
  const path = 'prompt' in reference ? unreadablePath(reference.prompt, arm) : undefined;
  return path === undefined ? undefined : `${path} cannot be read: ${arm.unreadablePrompts.get(path)}`;
}

/** The file that a prompt's name or path means, if that file cannot be read and no other has the name. */
function unreadablePath(name: string, arm: Side): string | undefined {
  const { settings, prompts, unreadablePrompts } = arm;
  const declared = own(settings.prompts, name);
  const path = declared ?? name;
  if (unreadablePrompts.has(path)) return path;
  if (unreadablePrompts.size === 0) return undefined;
  const isElsewhere = declared !== undefined || prompts.has(path) || promptsCalled(name, arm).length > 0;
  return isElsewhere ? undefined : [...unreadablePrompts.keys()].find(calledBy([name]));
}

function missingPrompt(name: string, path: string, { configuration, blobs }: Side): UserError {
  const nearest = nearestName(path, blobs.keys());
  const place = configuration?.placeOf(['prompts', name]) ?? { path, key: `prompts.${name}` };
  const hint = nearest === undefined ? 'commit it, or correct the path' : `did you mean \`${nearest}\`?`;
  return new UserError(`the prompt file \`${path}\` is not in the repository`, { place, hint });
}

/**
 * The `provider/model` that a prompt file names as its own, split at the first slash; either is empty where missing.
 */
export function modelNamedBy({ model, path }: Prompt, arm: Side): Pick<ModelBinding, 'provider' | 'model'> {
  const [provider = '', ...rest] = model?.split('/') ?? [];
  return { provider: providerNamedIn(arm, path, provider), model: rest.join('/') };
}

function ownBinding(prompt: Prompt, arm: Side): ModelBinding {
  const named = modelNamedBy(prompt, arm);
  if (named.model === '' && prompt.path === messagesOfCases) {
    throw new UserError('this target names nothing that could answer', {
      hint: 'name a `model`, a `command` or a `url`, and a `prompt` where the cases bring no messages',
    });
  }
  if (named.model === '') {
    const said =
      prompt.model === undefined ? 'names no model' : `names the model \`${prompt.model}\` without a provider`;
    throw new UserError(`this prompt ${said}, and its suite has no \`model\``, {
      place: { path: prompt.path, line: prompt.lineOf(['model']) },
      hint: 'write `model: provider/model`, or give the suite a model binding',
    });
  }
  refuseMisspelt(prompt);
  const parameters = ModelParameters.safeParse(prompt.parameters);
  if (parameters.success) return { ...named, parameters: parameters.data };
  throw new UserError(`modelParameters are not valid: ${parameters.error.issues[0]?.message ?? ''}`, {
    place: { path: prompt.path, line: prompt.lineOf(keysOfParameters(prompt)) },
  });
}

/** A parameter under a name that is nobody's would be asked without, or sent beside the one that is meant. */
function refuseMisspelt(prompt: Prompt): void {
  for (const written of Object.keys(prompt.parameters)) {
    const meant = meantParameter(written);
    if (meant === undefined) continue;
    const keys = [...keysOfParameters(prompt), written];
    throw new UserError(`unknown parameter \`${written}\``, {
      place: { path: prompt.path, line: prompt.lineOf(keys), key: keys.join('.') },
      hint: `write \`${prompt.firstRole === undefined ? asCamel(meant) : meant}\``,
    });
  }
}

const keysOfParameters = ({ path, firstRole }: Prompt): string[] => {
  if (firstRole === undefined) return ['modelParameters'];
  return path.endsWith('.prompty') ? ['model', 'parameters'] : ['config'];
};

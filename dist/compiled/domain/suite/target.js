import { digestOf } from '../artifacts/digest.js';
import { own } from '../artifacts/own.js';
import { UserError } from '../user-error.js';
import { findAnswerer } from './answerer.js';
import { ModelParameters } from './configuration.js';
import { nothingIncluded } from './inclusion.js';
import { nearestName, suggestName } from './nearest-name.js';
import { programOf } from './program-target.js';
import { promptDigest } from './prompt.js';
import { promptNameOf } from './prompt-path.js';
import { modelOf } from './target-model.js';
import { messagesOfCases } from './target-reference.js';
/** What an arm means: equal digests give equal answers. */
export const targetDigest = (target) => digestOf([target.promptDigest ?? null, target.modelDigest]);
/**
 * Finds a suite's target in one commit; a mistake is told at the place of the suite. `sources` are the lists of globs
 * that bind: a program's answers depend on the files that any of them takes in, on all of the commit where there is
 * none.
 */
export function resolveTarget(suite, sources, { arm, policy }) {
    try {
        return 'prompt' in suite.target
            ? findTarget(suite.target, arm, policy)
            : programOf(suite.target, sources, { arm, policy });
    }
    catch (error) {
        if (!(error instanceof UserError) || error.place !== undefined)
            throw error;
        throw new UserError(error.message, { place: suite.place, hint: error.hint, cause: error });
    }
}
/**
 * Finds what a reference names in one commit. Providers come from `policy`, and one that policy does not know from the
 * arm's own commit. Throws a `UserError` when the prompt, the model or the provider is not there.
 */
function findTarget(reference, arm, policy) {
    const own = { reference, arm };
    return mixTarget(own, own, policy);
}
/**
 * The prompt of one commit with what answers in another, which need not be the same. A model that a prompt file names
 * as its own comes from the file of `answering`. Throws a `UserError` as for a target of one commit.
 */
export function mixTarget(asking, answering, policy) {
    const prompt = findPrompt(asking.reference.prompt, asking.arm);
    const { reference, arm } = answering;
    const naming = answering === asking ? prompt : findPrompt(reference.prompt, arm);
    const asked = prompt.responseFormat === undefined ? {} : { response_format: prompt.responseFormat };
    return { prompt, promptDigest: promptDigest(prompt), ...whoAnswers(reference, naming, { arm, policy }, asked) };
}
function whoAnswers({ model: name }, prompt, sides, asked) {
    return name === undefined ? modelOf(ownBinding(prompt), sides, asked) : findAnswerer(name, sides, asked);
}
/** A prompt that says nothing: what is asked stands in the cases. */
const promptOfCases = {
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
function findPrompt(name, arm) {
    if (name === messagesOfCases)
        return promptOfCases;
    const declared = own(arm.settings.prompts, name);
    const path = declared ?? name;
    const exact = arm.prompts.get(path);
    if (exact !== undefined)
        return exact;
    const unreadable = unreadablePath(name, arm);
    if (unreadable !== undefined) {
        throw new UserError(arm.unreadablePrompts.get(unreadable) ?? '', { place: { path: unreadable } });
    }
    if (declared !== undefined)
        throw missingPrompt(name, declared, arm);
    const named = [...arm.prompts.values()].filter((prompt) => promptNameOf(prompt.path) === name);
    const [only, second] = named;
    if (only !== undefined && second === undefined)
        return only;
    if (second !== undefined) {
        const paths = named.map((prompt) => prompt.path).join(', ');
        throw new UserError(`several prompts are named \`${name}\`: ${paths}`, {
            hint: 'say which one under `prompts`',
        });
    }
    const known = [...Object.keys(arm.settings.prompts), ...[...arm.prompts.keys()].map(promptNameOf)];
    throw new UserError(`there is no prompt \`${name}\``, { hint: suggestName(name, known) });
}
/** Why the prompt of a reference cannot be read in one commit, where it is there and cannot. */
export function whyUnreadable(reference, arm) {
    const path = 'prompt' in reference ? unreadablePath(reference.prompt, arm) : undefined;
    return path === undefined ? undefined : `${path} cannot be read: ${arm.unreadablePrompts.get(path)}`;
}
/** The file that a prompt's name or path means, if that file cannot be read and no other has the name. */
function unreadablePath(name, { settings, prompts, unreadablePrompts }) {
    const declared = own(settings.prompts, name);
    const path = declared ?? name;
    if (unreadablePrompts.has(path))
        return path;
    const isNamed = (each) => promptNameOf(each) === name;
    const isElsewhere = declared !== undefined || prompts.has(path) || [...prompts.keys()].some(isNamed);
    return isElsewhere ? undefined : [...unreadablePrompts.keys()].find(isNamed);
}
function missingPrompt(name, path, { configuration, blobs }) {
    const nearest = nearestName(path, blobs.keys());
    const line = configuration?.lineOf(['prompts', name]);
    const place = { path: configuration?.path ?? path, ...(line === undefined ? {} : { line }), key: `prompts.${name}` };
    const hint = nearest === undefined ? 'commit it, or correct the path' : `did you mean \`${nearest}\`?`;
    return new UserError(`the prompt file \`${path}\` is not in the repository`, { place, hint });
}
/**
 * The `provider/model` that a prompt file names as its own, split at the first slash; either is empty where missing.
 */
export function modelNamedBy({ model }) {
    const [provider = '', ...rest] = model?.split('/') ?? [];
    return { provider, model: rest.join('/') };
}
function ownBinding(prompt) {
    const named = modelNamedBy(prompt);
    if (named.model === '' && prompt.path === messagesOfCases) {
        throw new UserError('this target names nothing that could answer', {
            hint: 'name a `model`, a `command` or a `url`, and a `prompt` where the cases bring no messages',
        });
    }
    if (named.model === '') {
        const said = prompt.model === undefined ? 'names no model' : `names the model \`${prompt.model}\` without a provider`;
        throw new UserError(`this prompt ${said}, and its suite has no \`model\``, {
            place: { path: prompt.path, line: prompt.lineOf(['model']) },
            hint: 'write `model: provider/model`, or give the suite a model binding',
        });
    }
    const parameters = ModelParameters.safeParse(prompt.parameters);
    if (parameters.success)
        return { ...named, parameters: parameters.data };
    throw new UserError(`modelParameters are not valid: ${parameters.error.issues[0]?.message ?? ''}`, {
        place: { path: prompt.path, line: prompt.lineOf(['modelParameters']) },
    });
}

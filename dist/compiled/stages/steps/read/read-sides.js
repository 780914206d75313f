import { matchesGlobs } from '../../../domain/artifacts/glob.js';
import { formats } from '../../../domain/formats/formats.js';
import { withImports } from '../../../domain/formats/with-imports.js';
import { isGhModels } from '../../../domain/suite/carried-suite.js';
import { defaultConfiguration } from '../../../domain/suite/configuration.js';
import { configurationFile } from '../../../domain/suite/configuration-file.js';
import { importGlobs } from '../../../domain/suite/import-rules.js';
import { parseConfiguration } from '../../../domain/suite/parse-configuration.js';
import { isYamlPath, parsePrompt } from '../../../domain/suite/prompt-files/parse-prompt.js';
import { isPromptPath, isPromptYamlPath, promptNameOf } from '../../../domain/suite/prompt-path.js';
import { promptOf } from '../../../domain/suite/target-reference.js';
import { UserError } from '../../../domain/user-error.js';
import { readConfigurationText } from './read-configuration-text.js';
import { readImports } from './read-imports.js';
import { readIncludes } from './read-includes.js';
import { isPointer, mostTextBytes, pointsElsewhere } from './read-text.js';
import { refuseNoFile } from './refuse-no-file.js';
import { whyNoText } from './why-no-text.js';
const trusted = { isUntrustedHead: false };
/**
 * Reads what the three commits say about prompts, models and suites; a commit or a prompt that comes twice is read
 * once.
 */
export async function readSides(git, trees, trust = trusted) {
    // At the same time, since those that are missing here then come in one fetch.
    await Promise.all([...new Set([trees.policy, trees.base, trees.head])].map((tree) => git.resolve(tree)));
    const included = new Map();
    const policy = await readOwnSide(git, trees.policy, 'the target branch', included);
    const base = trees.base === trees.policy ? policy : await readOwnSide(git, trees.base, 'the merge base', included);
    const head = trees.head === trees.base ? base : await readSide(git, trees.head, { included, trust }, base);
    return { policy, base, head };
}
/** Reads what one commit says, or a tree of uncommitted work. Throws a `UserError` for a mistake in it. */
export const readOneSide = (git, tree) => readSide(git, tree, { included: new Map(), trust: trusted });
/** Reads a side that the change's author cannot fix here, so a mistake in it says where it stands. */
async function readOwnSide(git, tree, where, included) {
    try {
        return await readSide(git, tree, { included, trust: trusted });
    }
    catch (error) {
        if (!(error instanceof UserError))
            throw error;
        const { place, hint } = error;
        throw new UserError(`${error.message} (in ${where}, ${tree.slice(0, 12)})`, { place, hint, cause: error });
    }
}
/**
 * Reads one commit; what it has in common with `known` is taken from there, and files that prompts include from
 * `included`, by blob.
 */
async function readSide(git, tree, { included, trust }, known) {
    const files = await git.list(tree);
    const blobs = new Map(files.map(({ path, blob }) => [path, blob]));
    if (!blobs.has(configurationFile))
        await refuseNoFile(git, tree, files);
    const configuration = await readConfiguration(git, blobs.get(configurationFile), known);
    const settings = configuration?.value ?? defaultConfiguration;
    const wanted = promptPaths([...blobs.keys()], settings);
    const isFilledInAlike = JSON.stringify(known?.settings.compat) === JSON.stringify(settings.compat);
    const { prompts, unreadablePrompts } = await readPrompts(git, wanted, blobs, isFilledInAlike ? known : undefined);
    const complete = asGhModels(await readIncludes(git, prompts, blobs, included), settings);
    const side = { tree, blobs, configuration, settings, prompts: complete, unreadablePrompts };
    const isPromptFile = (path) => isPromptYamlPath(path) || complete.has(path);
    const imports = { configuration: configuration?.value, trust: { mayRunCode: !trust.isUntrustedHead }, isPromptFile };
    return withImports(side, await readImports(git, blobs, imports));
}
/** What lanegate.yml says; a file that `known` has too is read once. */
async function readConfiguration(git, blob, known) {
    if (blob !== undefined && known?.blobs.get(configurationFile) === blob)
        return known.configuration;
    const text = await readConfigurationText(git, blob);
    return text === undefined ? undefined : parseConfiguration(text, configurationFile);
}
/** Prompt files that lanegate.yml wants filled in as `gh models` does. */
const asGhModels = (prompts, settings) => new Map([...prompts].map(([path, prompt]) => [
    path,
    isGhModels(path, settings) ? { ...prompt, language: 'gh-models' } : prompt,
]));
/** Prompt files that may carry a suite, those that lanegate.yml names, and those whose name a suite uses. */
function promptPaths(paths, settings) {
    const declared = new Set(Object.values(settings.prompts));
    const names = new Set(settings.suites.flatMap(({ target }) => promptOf(target) ?? []));
    const imports = importGlobs(settings);
    return paths.filter((path) => isPromptYamlPath(path) ||
        isImportedYaml(path, imports) ||
        declared.has(path) ||
        names.has(path) ||
        (names.has(promptNameOf(path)) && isPromptPath(path)));
}
/** A YAML file that lanegate.yml imports and no other tool's format claims is a prompt file under a name of its own. */
const isImportedYaml = (path, imports) => isYamlPath(path) && matchesGlobs(path, imports) && !formats.some((format) => format.claims(path));
async function readPrompts(git, paths, blobs, known) {
    const knownPrompt = (path) => known?.blobs.get(path) === blobs.get(path)
        ? (known?.prompts.get(path) ?? known?.unreadablePrompts.get(path))
        : undefined;
    const unknownPaths = paths.filter((path) => knownPrompt(path) === undefined);
    const contents = await git.readBlobs(unknownPaths.map((path) => blobs.get(path) ?? ''), mostTextBytes);
    const contentOf = new Map(unknownPaths.map((path, index) => [path, contents[index]]));
    const prompts = new Map();
    const unreadablePrompts = new Map();
    for (const path of paths) {
        const prompt = knownPrompt(path) ?? promptIn(contentOf.get(path), path);
        if (typeof prompt === 'string')
            unreadablePrompts.set(path, prompt);
        else
            prompts.set(path, prompt);
    }
    return { prompts, unreadablePrompts };
}
/** The prompt, or why it cannot be read. */
export const promptIn = (content, path) => content?.kind === 'text' ? tryParsePrompt(content.text, path) : whyNoText(content ?? { kind: 'missing' });
function tryParsePrompt(text, path) {
    if (isPointer(text))
        return pointsElsewhere;
    try {
        return parsePrompt(text, path);
    }
    catch (error) {
        if (error instanceof UserError)
            return reasonOf(error);
        throw error;
    }
}
/** What is wrong with a file that is named anyway, and where in it. */
function reasonOf({ message, place }) {
    const line = place?.line === undefined ? [] : [`line ${place.line}`];
    const where = [...line, ...(place?.key === undefined ? [] : [place.key])];
    return where.length === 0 ? message : `${message} (${where.join(', ')})`;
}

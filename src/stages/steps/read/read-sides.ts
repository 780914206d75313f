import { matchesGlobs } from '../../../domain/artifacts/glob.js';
import { formats } from '../../../domain/formats/formats.js';
import { withImports } from '../../../domain/formats/with-imports.js';
import { withLaterNames } from '../../../domain/suite/across/later-names.js';
import { isGhModels } from '../../../domain/suite/carried-suite.js';
import { defaultConfiguration } from '../../../domain/suite/configuration.js';
import { configurationFile } from '../../../domain/suite/configuration-file.js';
import { importGlobs } from '../../../domain/suite/import-rules.js';
import { refuseIdleIncludes } from '../../../domain/suite/parts/refuse-idle-includes.js';
import type { Prompt } from '../../../domain/suite/prompt.js';
import { isYamlPath, parsePrompt } from '../../../domain/suite/prompt-files/parse-prompt.js';
import { calledBy, isPromptPath, isPromptYamlPath } from '../../../domain/suite/prompt-path.js';
import type { Side } from '../../../domain/suite/side.js';
import type { Sides } from '../../../domain/suite/sides.js';
import { promptOf } from '../../../domain/suite/target-reference.js';
import { UserError } from '../../../domain/user-error.js';
import type { BlobText, Git } from '../../../ports/git.js';
import { readConfiguration, type TreeFiles } from './read-configuration.js';
import { readImports } from './read-imports.js';
import { readIncludes } from './read-includes.js';
import { isPointer, mostTextBytes, pointsElsewhere } from './read-text.js';
import { refuseMisnamed } from './refuse-no-file.js';
import { utf8Of } from './why-no-text.js';

/** Whether head may have a run execute what it brings; the target branch always may. Reading itself runs nothing. */
export type SideTrust = { readonly isUntrustedHead: boolean };

const trusted: SideTrust = { isUntrustedHead: false };

/**
 * Reads what the three commits say about prompts, models and suites; a commit or a prompt that comes twice is read
 * once.
 */
export async function readSides(
  git: Git,
  trees: Readonly<Record<keyof Sides, string>>,
  trust: SideTrust = trusted,
): Promise<Sides> {
  // At the same time, since those that are missing here then come in one fetch.
  await Promise.all([...new Set([trees.policy, trees.base, trees.head])].map((tree) => git.resolve(tree)));
  const files = await filesOfSides(git, trees);
  await git.bring(blobsAt(Object.values(files), (paths) => paths.filter(isReadAnyway)));
  const included = new Map<string, BlobText>();
  const policy = await readOwnSide(git, files.policy, 'the target branch', { included, trust: trusted });
  await git.bring(blobsAt([files.base, files.head], (paths) => promptPaths(paths, [policy.settings])));
  const reading = { included, trust: trusted, later: policy.settings };
  const base = files.base === files.policy ? policy : await readOwnSide(git, files.base, 'the merge base', reading);
  const head = files.head === files.base ? base : await readSide(git, files.head, { ...reading, trust }, base);
  refuseMisnamed(head);
  if (head.configuration !== undefined) refuseIdleIncludes(head.configuration);
  return { policy, base: withLaterNames(base, policy), head: withLaterNames(head, policy, base) };
}

/** What is read of every commit, whatever lanegate.yml says. */
const isReadAnyway = (path: string): boolean => path === configurationFile || isPromptYamlPath(path);

/** The contents of some files of some commits; they are only looked for where somebody asks for them. */
function* blobsAt(
  trees: readonly TreeFiles[],
  choose: (paths: readonly string[]) => readonly string[],
): Generator<string> {
  for (const { blobs } of trees) for (const path of choose([...blobs.keys()])) yield blobs.get(path) ?? '';
}

/** The files of each commit; where two are one, so are their files. */
async function filesOfSides(
  git: Git,
  trees: Readonly<Record<keyof Sides, string>>,
): Promise<Readonly<Record<keyof Sides, TreeFiles>>> {
  const policy = await filesOf(git, trees.policy);
  const base = trees.base === trees.policy ? policy : await filesOf(git, trees.base);
  const head = [base, policy].find(({ tree }) => tree === trees.head) ?? (await filesOf(git, trees.head));
  return { policy, base, head };
}

async function filesOf(git: Git, tree: string): Promise<TreeFiles> {
  return { tree, blobs: new Map((await git.list(tree)).map(({ path, blob }) => [path, blob])) };
}

/** Reads what one commit says, or a tree of uncommitted work. Throws a `UserError` for a mistake in it. */
export async function readOneSide(git: Git, tree: string): Promise<Side> {
  const files = await filesOf(git, tree);
  await git.bring(blobsAt([files], (paths) => paths.filter(isReadAnyway)));
  const side = await readSide(git, files, { included: new Map(), trust: trusted });
  if (side.configuration !== undefined) refuseIdleIncludes(side.configuration);
  return side;
}

/** Reads a side that the change's author cannot fix here, so a mistake in it says where it stands. */
async function readOwnSide(git: Git, files: TreeFiles, where: string, reading: SideReading): Promise<Side> {
  try {
    return await readSide(git, files, reading);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { place, hint } = error;
    throw new UserError(`${error.message} (in ${where}, ${files.tree.slice(0, 12)})`, { place, hint, cause: error });
  }
}

type SideReading = {
  readonly included: Map<string, BlobText>;
  readonly trust: SideTrust;
  /** What the target branch says, whose suites run against the prompts of this commit too. */
  readonly later?: Side['settings'];
};

/**
 * Reads one commit; what it has in common with `known` is taken from there, and files that prompts include from
 * `included`, by blob.
 */
async function readSide(git: Git, files: TreeFiles, reading: SideReading, known?: Side): Promise<Side> {
  const { included, trust, later } = reading;
  const { tree, blobs } = files;
  const configuration = await readConfiguration(git, files, known);
  const settings = configuration?.value ?? defaultConfiguration;
  const wanted = promptPaths([...blobs.keys()], later === undefined ? [settings] : [settings, later]);
  const isFilledInAlike = JSON.stringify(known?.settings.compat) === JSON.stringify(settings.compat);
  const { prompts, unreadablePrompts } = await readPrompts(git, wanted, blobs, isFilledInAlike ? known : undefined);
  const complete = asGhModels(await readIncludes(git, prompts, blobs, included), settings);
  const side = { tree, blobs, configuration, settings, prompts: complete, unreadablePrompts };
  const isPromptFile = (path: string): boolean => isPromptYamlPath(path) || complete.has(path);
  const imports = { configuration: configuration?.value, trust: { mayRunCode: !trust.isUntrustedHead }, isPromptFile };
  return withImports(side, await readImports(git, blobs, imports));
}

/** Prompt files that lanegate.yml wants filled in as `gh models` does. */
const asGhModels = (prompts: Side['prompts'], settings: Side['settings']): Side['prompts'] =>
  new Map(
    [...prompts].map(([path, prompt]) => [
      path,
      isGhModels(path, settings) ? { ...prompt, language: 'gh-models' } : prompt,
    ]),
  );

/** Prompt files that may carry a suite, those that lanegate.yml names, and those whose name a suite uses. */
function promptPaths(paths: readonly string[], all: readonly [Side['settings'], ...Side['settings'][]]): string[] {
  const declared = new Set(all.flatMap(({ prompts }) => Object.values(prompts)));
  const names = new Set(all.flatMap(({ suites }) => suites.flatMap(({ target }) => promptOf(target) ?? [])));
  const imports = importGlobs(all[0]);
  const isCalled = calledBy(names);
  return paths.filter(
    (path) =>
      isPromptYamlPath(path) ||
      isImportedYaml(path, imports) ||
      declared.has(path) ||
      names.has(path) ||
      (isCalled(path) && isPromptPath(path)),
  );
}

/** A YAML file that lanegate.yml imports and no other tool's format claims is a prompt file under a name of its own. */
const isImportedYaml = (path: string, imports: readonly string[]): boolean =>
  isYamlPath(path) && matchesGlobs(path, imports) && !formats.some((format) => format.claims(path));

async function readPrompts(
  git: Git,
  paths: readonly string[],
  blobs: ReadonlyMap<string, string>,
  known: Side | undefined,
): Promise<Pick<Side, 'prompts' | 'unreadablePrompts'>> {
  const knownPrompt = (path: string): Prompt | string | undefined =>
    known?.blobs.get(path) === blobs.get(path)
      ? (known?.prompts.get(path) ?? known?.unreadablePrompts.get(path))
      : undefined;
  const unknownPaths = paths.filter((path) => knownPrompt(path) === undefined);
  const contents = await git.readBlobs(
    unknownPaths.map((path) => blobs.get(path) ?? ''),
    mostTextBytes,
  );
  const contentOf = new Map(unknownPaths.map((path, index) => [path, contents[index]]));
  const prompts = new Map<string, Prompt>();
  const unreadablePrompts = new Map<string, string>();
  for (const path of paths) {
    const prompt = knownPrompt(path) ?? promptIn(contentOf.get(path), path);
    if (typeof prompt === 'string') unreadablePrompts.set(path, prompt);
    else prompts.set(path, prompt);
  }
  return { prompts, unreadablePrompts };
}

/** The prompt, or why it cannot be read. */
export function promptIn(content: BlobText | undefined, path: string): Prompt | string {
  const read = utf8Of(content);
  return read.kind === 'text' ? tryParsePrompt(read.text, path) : read.reason;
}

function tryParsePrompt(text: string, path: string): Prompt | string {
  if (isPointer(text)) return pointsElsewhere;
  try {
    return parsePrompt(text, path);
  } catch (error) {
    if (error instanceof UserError) return reasonOf(error);
    throw error;
  }
}

/** What is wrong with a file that is named anyway, and where in it. */
function reasonOf({ message, place }: UserError): string {
  const line = place?.line === undefined ? [] : [`line ${place.line}`];
  const where = [...line, ...(place?.key === undefined ? [] : [place.key])];
  return where.length === 0 ? message : `${message} (${where.join(', ')})`;
}

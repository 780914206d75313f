import type { WholeSide } from '../../../domain/release/lane-parts.js';
import { laneOfFile } from '../../../domain/release/take-apart.js';
import type { Prompt } from '../../../domain/suite/prompt.js';
import { parseTextPrompt } from '../../../domain/suite/prompt-files/text-prompt.js';
import { isPromptPath, isPromptYamlPath, meantBy } from '../../../domain/suite/prompt-path.js';
import type { Side } from '../../../domain/suite/side.js';
import { suitesOf } from '../../../domain/suite/suites-of.js';
import { promptOf } from '../../../domain/suite/target-reference.js';
import type { BlobText, Git } from '../../../ports/git.js';
import { readIncludes } from './read-includes.js';
import { promptIn, readOneSide } from './read-sides.js';
import { utf8Of } from './why-no-text.js';

/** A larger prompt is not read. */
const maxPromptBytes = 4_000_000;

/**
 * Reads everything of one commit, or of uncommitted work, that a lane can be released of, by git objects alone. Throws
 * a `UserError` for a mistake in its lanegate.yml.
 */
export async function readWholeSide(git: Git, tree: string): Promise<WholeSide> {
  const side = await readOneSide(git, tree);
  const paths = [...side.blobs.keys()].filter((path) => isPrompt(path, side));
  const unknown = paths.filter((path) => !side.prompts.has(path) && !side.unreadablePrompts.has(path));
  const contents = await git.readBlobs(
    unknown.map((path) => side.blobs.get(path) ?? ''),
    maxPromptBytes,
  );
  const isDeployed = deployedBy(side);
  const unreadablePrompts = new Map([...side.unreadablePrompts].filter(([path]) => isDeployed(path)));
  const found = new Map<string, Prompt>();
  unknown.forEach((path, index) => {
    const prompt = anyPromptIn(contents[index], path);
    if (typeof prompt === 'string') unreadablePrompts.set(path, prompt);
    else found.set(path, prompt);
  });
  const complete = await readIncludes(git, found, side.blobs, new Map());
  const known = [...side.prompts].filter(([path]) => isDeployed(path));
  return { ...side, unreadablePrompts, allPrompts: new Map([...known, ...complete]) };
}

/** Whether a file is deployed as a prompt, though no suite may name it. */
const isPrompt = (path: string, side: Side): boolean =>
  laneOfFile(path, side) === 'prompt' && (isPromptPath(path) || side.settings.lanes.prompt !== undefined);

/** A prompt of a test or of a judge reaches nobody, unless lanegate.yml or a suite names it. */
function deployedBy(side: Side): (path: string) => boolean {
  const named = new Set([
    ...Object.values(side.settings.prompts),
    ...suitesOf(side).flatMap(({ target }) => promptOf(target) ?? []),
  ]);
  const isNamed = meantBy(named);
  return (path) => laneOfFile(path, side) === 'prompt' || isNamed(path);
}

/** A file in a form of its own is a prompt as the text that it is. */
function anyPromptIn(content: BlobText | undefined, path: string): Prompt | string {
  const prompt = promptIn(content, path);
  const read = utf8Of(content);
  const isText = read.kind === 'text' && read.text.trim() !== '' && !isPromptYamlPath(path);
  return typeof prompt === 'string' && isText ? parseTextPrompt(read.text, path) : prompt;
}

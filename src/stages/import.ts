import type { Format, Imported, Unimported } from '../domain/formats/format.js';
import { formats } from '../domain/formats/formats.js';
import { importFile, type PromptFileRules } from '../domain/formats/native/import-file.js';
import { writeNative } from '../domain/formats/native/write-native.js';
import { nearestName } from '../domain/suite/nearest-name.js';
import { isPromptYamlPath } from '../domain/suite/prompt-path.js';
import { parseLocatedYaml } from '../domain/suite/yaml/located-yaml.js';
import { UserError } from '../domain/user-error.js';
import type { Files } from '../ports/files.js';
import type { Git } from '../ports/git.js';
import { mustResolve } from './steps/deploy/settle-commits.js';
import { readConfiguration } from './steps/read/read-configuration.js';
import { readImport } from './steps/read/read-imports.js';
import { readText } from './steps/read/read-text.js';

export type ImportRequest = {
  /** Paths in the repository. */
  readonly paths: readonly string[];
  readonly worktree: boolean;
  /** Where the native form is written. */
  readonly out: string;
  readonly force: boolean;
};

/** What was written, what is not the same as it was, and what could not be imported. */
export type ImportResult = {
  readonly version: 1;
  readonly written: readonly string[];
  readonly changed: readonly string[];
  readonly unimported: readonly { path: string; line?: number | undefined; what: string; why: string }[];
};

/** Writes files of other tools in Lanegate's own form. Nothing is overwritten unless that is asked for. */
export async function importFiles(ports: { git: Git; files: Files }, request: ImportRequest): Promise<ImportResult> {
  const { git, files } = ports;
  const tree = request.worktree ? await git.snapshotWorktree() : await mustResolve(git, 'HEAD');
  const blobs = new Map((await git.list(tree)).map(({ path, blob }) => [path, blob]));
  const imported: Imported[] = [];
  const rules = (await readConfiguration(git, { tree, blobs }))?.value;
  for (const path of request.paths) imported.push(await importOne(git, blobs, path, rules));
  const native = writeNative(imported);
  const targets = [...native.files].map(([path, text]) => ({ path: `${request.out}/${path}`, text }));
  for (const { path } of targets) refuseLinks(blobs, path);
  if (!request.force) for (const { path } of targets) await refuseOverwriting(files, path);
  for (const { path, text } of targets) await files.write(path, text);
  return {
    version: 1,
    written: targets.map(({ path }) => path),
    changed: native.changed,
    unimported: [...imported.flatMap((each) => each.unimported), ...native.unimported, ...missingJudges(imported)].map(
      told,
    ),
  };
}

/** Whoever writes files into their own checkout may bring code; what is written is judged again when it is run. */
const ownWork = { mayRunCode: true };

async function importOne(
  git: Git,
  blobs: ReadonlyMap<string, string>,
  path: string,
  rules: PromptFileRules | undefined,
): Promise<Imported> {
  const named = formats.find((each) => each.claims(path));
  if (named !== undefined && blobs.has(path)) return readImport(git, blobs, { path, format: named, trust: ownWork });
  const text = await readText(git, blobs.get(path), path);
  const format = text === undefined ? undefined : formatOf(text, path);
  if (format !== undefined) return readImport(git, blobs, { path, format, trust: ownWork });
  if (text !== undefined) return importFile(text, path, rules);
  const nearest = nearestName(path, blobs.keys());
  throw new UserError(`there is no file \`${path}\` in the commit`, {
    place: { path },
    hint: nearest === undefined ? 'commit it, or import with --worktree' : `did you mean \`${nearest}\`?`,
  });
}

/** The format of a file whose name does not tell it; what is broken is told by whoever reads it as a prompt. */
function formatOf(text: string, path: string): Format | undefined {
  if (isPromptYamlPath(path) || !/\.(?:ya?ml|json)$/i.test(path)) return undefined;
  try {
    const { value } = parseLocatedYaml(text, path);
    return formats.find((each) => each.recognises(value));
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** What stands where a folder would is a file, or a link that may lead anywhere. */
function refuseLinks(blobs: ReadonlyMap<string, string>, path: string): void {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  for (let length = 1; length < parts.length; length += 1) {
    const folder = parts.slice(0, length).join('/');
    if (!blobs.has(folder)) continue;
    throw new UserError('this is a file or a link in the repository, and no folder to write to', {
      place: { path: folder },
      hint: 'name another --out',
    });
  }
}

/** Whom graders ask is said once in lanegate.yml, and no file of another tool has said it. */
function missingJudges(imported: readonly Imported[]): Unimported[] {
  const gaps = imported.flatMap(({ suites }) => suites.flatMap((suite) => Object.entries(suite.gaps ?? {})));
  const first = new Map([...gaps].reverse());
  return [...first].map(([role, place]) => ({
    place,
    what: `the ${role}`,
    why: `the file names none: declare a binding under \`models\` and name it as \`${role}\` in lanegate.yml`,
  }));
}

async function refuseOverwriting(files: Files, path: string): Promise<void> {
  if ((await files.read(path)) === undefined) return;
  throw new UserError('this file is there already', { place: { path }, hint: 'name another --out, or say --force' });
}

const told = ({ place, what, why }: Unimported) => ({ path: place.path, line: place.line, what, why });

import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, normalize, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import type { ArtifactStore } from './artifact-store.js';

export type ArtifactStep = {
  readonly inputs: Readonly<Record<string, string>>;
  readonly workspace: string;
  /** Of the run that the step belongs to. */
  readonly store: ArtifactStore;
  /** Of any run, by its id; `undefined` for a run that there is not. */
  readonly storeOf: (runId: number) => ArtifactStore | undefined;
};

/** What a stand-in for somebody else's action comes to; a failure is a thrown error. */
export type StandInResult = { readonly outputs: Readonly<Record<string, string>>; readonly log: string };

/** The commits of actions/upload-artifact that behave as here; 4.6.2 and 7.0.0 differ in nothing that is played. */
export const uploadArtifactCommits: ReadonlySet<string> = new Set([
  'ea165f8d65b6e75b540449e92b4886f43607fa02',
  'bbbca2ddaa5d8feaa63e36b76fdaad77386f024f',
]);

/**
 * What one pattern that fits one artifact alone leads to: a folder of the artifact's name as ever (4), or from 5 on no
 * folder of its own. By commit of actions/download-artifact.
 */
export const downloadArtifactCommits: ReadonlyMap<string, { readonly oneHasFolder: boolean }> = new Map([
  ['d3f86a106a0bac45b974a628896c90dbdf5c8093', { oneHasFolder: true }],
  ['634f93cb2916e3fdff6788551b99b062d0335ce0', { oneHasFolder: false }],
  ['018cc2cf5baa6db3ef3c5f8a56943fffe632ef53', { oneHasFolder: false }],
  ['37930b1c2abaa49bbe596cd826c3c89aef350131', { oneHasFolder: false }],
  ['70fc10c6e5e1ce46ad2ea6f2b72d43f7d47b13c3', { oneHasFolder: false }],
  ['3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c', { oneHasFolder: false }],
]);

/**
 * Plays actions/upload-artifact: globs and `!` excludes, hidden files left out, and paths in the archive from the
 * common folder of what was searched.
 */
export async function playUploadArtifact({ inputs, workspace, store }: ArtifactStep): Promise<StandInResult> {
  const { name = 'artifact', path = '' } = inputs;
  const { files, root } = await findFiles(path, workspace, inputs['include-hidden-files'] === 'true');
  if (files.length === 0) return withoutFiles(path, inputs['if-no-files-found'] ?? 'warn');
  const contents = files.map(async (file) => {
    return [relative(root, file).split(sep).join('/'), await readFile(file)] as const;
  });
  if (inputs['overwrite'] === 'true') store.delete(name);
  store.upload(name, Object.fromEntries(await Promise.all(contents)));
  return {
    outputs: { 'artifact-id': String(store.listed.length) },
    log: `uploaded ${files.length} files as ${name}\n`,
  };
}

function withoutFiles(path: string, manner: string): StandInResult {
  const said = `No files were found with the provided path: ${path}. No artifacts will be uploaded.`;
  if (manner === 'error') throw new Error(said);
  return { outputs: {}, log: manner === 'warn' ? `::warning::${said}\n` : `${said}\n` };
}

type Pattern = { readonly isExclude: boolean; readonly searched: string; readonly fits: (path: string) => boolean };

/** Files by the rules of @actions/glob: line by line, a folder stands for all below it, hidden ones are left out. */
async function findFiles(patterns: string, workspace: string, withHidden: boolean) {
  const lines = patterns.split(/\r?\n/u).map((line) => line.trim());
  const read = lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => readPattern(workspace, line));
  const searched = [...new Set(read.filter(({ isExclude }) => !isExclude).map((pattern) => pattern.searched))];
  const found = (await Promise.all(searched.map((root) => filesBelow(root, withHidden)))).flat();
  const isWanted = (path: string) =>
    read.reduce((wanted, { isExclude, fits }) => (fits(path) ? !isExclude : wanted), false);
  const files = [...new Set(found)].filter(isWanted).sort();
  return { files, root: rootOf(searched, files) };
}

/** A pattern searches from its longest part that has nothing to match in it. */
function readPattern(workspace: string, line: string): Pattern {
  const [isExclude, path] = line.startsWith('!') ? [true, line.slice(1)] : [false, line];
  const placed = normalize(isAbsolute(path) ? path : join(workspace, path)).replace(/(?<=.)\/$/u, '');
  const parts = placed.split(sep);
  const firstGlob = parts.findIndex((part) => /[*?[]/u.test(part));
  const searched = firstGlob < 0 ? placed : parts.slice(0, firstGlob).join(sep);
  const fits = picomatch([placed, `${placed}/**`], { dot: true });
  return { isExclude, searched, fits: (candidate) => fits(candidate) };
}

async function filesBelow(root: string, withHidden: boolean): Promise<string[]> {
  const kind = await stat(root).catch(() => undefined);
  if (kind?.isFile()) return [root];
  if (kind === undefined) return [];
  const entries = await readdir(root, { withFileTypes: true });
  const seen = entries.filter(({ name }) => withHidden || !name.startsWith('.'));
  return (await Promise.all(seen.map(({ name }) => filesBelow(join(root, name), withHidden)))).flat();
}

/** A single file that was named stands at the top; else the folder that all searches have in common does not appear. */
function rootOf(searched: readonly string[], files: readonly string[]): string {
  const [first = '', ...others] = searched.map((path) => normalize(path).split(sep));
  if (others.length === 0) {
    const only = searched[0] ?? '';
    return files.length === 1 && files[0] === only ? dirname(only) : only;
  }
  const parts = [...first];
  const differs = parts.findIndex((part, index) => others.some((other) => other[index] !== part));
  return (differs < 0 ? parts : parts.slice(0, differs)).join(sep) || sep;
}

/** Plays actions/download-artifact: one by name, which must exist, or those that fit a pattern, or all. */
export async function playDownloadArtifact(
  { inputs, workspace, store: own, storeOf }: ArtifactStep,
  { oneHasFolder }: { readonly oneHasFolder: boolean },
): Promise<StandInResult> {
  const { name = '', pattern = '' } = inputs;
  const store = (inputs['github-token'] ?? '') === '' ? own : storeOf(Number(inputs['run-id']));
  if (store === undefined) throw new Error(`Unable to download artifact(s): no run ${inputs['run-id']}`);
  const target = resolve(workspace, inputs['path'] ?? '');
  const named = name === '' ? undefined : store.get(name);
  if (name !== '' && named === undefined) {
    throw new Error(`Unable to download artifact(s): Artifact not found for name: ${name}`);
  }
  const fits = pattern === '' ? () => true : picomatch(pattern);
  const found = named === undefined ? store.all().filter((artifact) => fits(artifact.name)) : [named];
  const isFlat = named !== undefined || inputs['merge-multiple'] === 'true' || (found.length === 1 && !oneHasFolder);
  for (const artifact of found) {
    await unpack(artifact.files, isFlat ? target : join(target, artifact.name));
  }
  return { outputs: { 'download-path': target }, log: `Total of ${found.length} artifact(s) downloaded\n` };
}

async function unpack(files: Readonly<Record<string, Buffer>>, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

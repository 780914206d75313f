import { type Claimed, claimedPaths } from '../../../domain/formats/claimed-paths.js';
import type { Imported, ImportTrust, Reading } from '../../../domain/formats/format.js';
import { formats } from '../../../domain/formats/formats.js';
import type { Configuration } from '../../../domain/suite/configuration.js';
import type { Git } from '../../../ports/git.js';
import { readText } from './read-text.js';
import { utf8Of } from './why-no-text.js';

/** A larger file of another tool is not read. */
const maxImportBytes = 200_000_000;

/** Which files a commit imports, and what they may have a run do. */
export type ImportRequest = {
  readonly configuration: Configuration | undefined;
  /** Nothing that runs code when absent. */
  readonly trust?: ImportTrust | undefined;
  /** True of a file that has been read as a prompt. */
  readonly isPromptFile?: ((path: string) => boolean) | undefined;
};

/** Reads the files of other tools that a commit runs, and whatever they refer to. */
export async function readImports(
  git: Git,
  blobs: ReadonlyMap<string, string>,
  { configuration, trust, isPromptFile }: ImportRequest,
): Promise<Imported[]> {
  const claimed = claimedPaths(blobs.keys(), configuration, formats, isPromptFile);
  return Promise.all(claimed.map((each) => readImport(git, blobs, { ...each, trust })));
}

type Import = Claimed & { readonly trust?: ImportTrust | undefined };

/** Reads one file of another tool, and whatever it refers to. */
export async function readImport(git: Git, blobs: ReadonlyMap<string, string>, claimed: Import): Promise<Imported> {
  const { path, format, trust } = claimed;
  const text = (await readText(git, blobs.get(path), path, maxImportBytes)) ?? '';
  return supplyFiles(git, blobs, format.read(text, path, blobs.keys(), trust));
}

async function supplyFiles<Result>(
  git: Git,
  blobs: ReadonlyMap<string, string>,
  reading: Reading<Result>,
): Promise<Result> {
  let step = reading.next();
  while (!step.done) step = reading.next(await readTexts(git, blobs, step.value));
  return step.value;
}

/** The texts of those paths that a commit has as UTF-8. */
async function readTexts(
  git: Git,
  blobs: ReadonlyMap<string, string>,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const there = paths.flatMap((path) => {
    const blob = blobs.get(path);
    return blob === undefined ? [] : [{ path, blob }];
  });
  const contents = await git.readBlobs(
    there.map(({ blob }) => blob),
    maxImportBytes,
  );
  const texts = there.map(({ path }, index) => {
    const content = utf8Of(contents[index]);
    return content.kind === 'text' ? ([path, content.text] as const) : undefined;
  });
  return new Map(texts.filter((each) => each !== undefined));
}

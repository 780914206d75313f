import { rm, stat } from 'node:fs/promises';
import type { Clean } from '../../domain/inference/trace/encode-value.js';
import type { Files } from '../../ports/files.js';
import type { TraceRequest } from '../../ports/traces.js';
import type { OpenedJournal } from './opened-journal.js';
import { openPackedJournal } from './packed-journal.js';

/** Spans that are more than these, about 5 MB, are packed; fewer can be read as they are. */
const mostPlainSpans = 2000;

export type SpanPlace = { readonly path: string; readonly packed: boolean };

type PlaceRequest = Pick<TraceRequest, 'path' | 'resumes' | 'expectedSpans'>;

/** A run that goes on stays with the file it has; any other is packed where it is large. */
export async function chooseSpanPlace({ path, resumes, expectedSpans = 0 }: PlaceRequest): Promise<SpanPlace> {
  const isLarge = expectedSpans > mostPlainSpans;
  const packed = resumes ? (await exists(packedPath(path))) || (isLarge && !(await exists(path))) : isLarge;
  return { path: packed ? packedPath(path) : path, packed };
}

/** Removes the spans of earlier runs, whether packed or not, but for those at the place that is to be kept. */
export async function removeSpans(path: string, kept?: SpanPlace): Promise<void> {
  const places = [path, packedPath(path)].filter((each) => each !== kept?.path);
  await Promise.all(places.map((each) => rm(each, { force: true })));
}

/** Opens the file of the spans of a run, to which no secret that `scrub` knows is written. */
export async function openSpanJournal(
  { path, packed }: SpanPlace,
  resumes: boolean,
  { files, scrub }: { files: Files; scrub: Clean },
): Promise<OpenedJournal> {
  if (packed) return openPackedJournal(path, resumes, scrub);
  if (!resumes) await files.write(path, '');
  const journal = await files.append(path);
  return { journal, keptBytes: resumes ? await sizeOf(path) : 0 };
}

const packedPath = (path: string): string => `${path}.gz`;

const exists = async (path: string): Promise<boolean> => (await sizeOf(path)) > 0;

const sizeOf = (path: string): Promise<number> =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  );

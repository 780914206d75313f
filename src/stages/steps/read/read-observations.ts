import { isJsonObject, readJson } from '../../../domain/artifacts/read-json.js';
import type { ArmRules } from '../../../domain/observation/arm-rules.js';
import type { Observation, ObservationKind } from '../../../domain/observation/observation.js';
import { ObservationBook } from '../../../domain/observation/observation-book.js';
import type { ObservationCounts } from '../../../domain/observation/observation-counts.js';
import { brokenShare, readObserved } from '../../../domain/observation/read-observed.js';
import type { ObservationNaming } from '../../../domain/observation/span-call.js';
import { UserError } from '../../../domain/user-error.js';
import type { Files } from '../../../ports/files.js';
import { logLines } from './log-lines.js';

/** What a line may have, in UTF-16 units; a document that spans lines may have as much. */
const mostCharacters = 64_000_000;

/** Collectors tear lines that are too long for them; a file that lacks more than these lacks too much to be judged. */
const mostBrokenShare = 0.01;

/** What tells whose calls those of a log are. */
export type ObservationRules = {
  readonly arms: ArmRules;
  /** Of calls that do not say how they were answered. */
  readonly kind: ObservationKind;
  readonly naming?: ObservationNaming | undefined;
};

export type ReadObservations = {
  /** In the order of their moments. */
  readonly observations: readonly Observation[];
  readonly counts: ObservationCounts;
  /** Files without a line, which an export that broke off leaves as well as a quiet hour. */
  readonly empty: readonly string[];
};

/**
 * The observations in logs and traces of production, whose formats are told by their shapes; files may be packed.
 * Throws a `UserError` for a file that is not there, or of which too much cannot be read.
 */
export async function readObservations(
  files: Files,
  paths: readonly string[],
  { arms, kind, naming = {} }: ObservationRules,
): Promise<ReadObservations> {
  const book = new ObservationBook({ rules: arms, kind });
  const empty: string[] = [];
  for (const path of paths) if ((await readFile(files, { path, book, naming })) === 0) empty.push(path);
  return { ...book.close(), empty };
}

type Reading = { readonly path: string; readonly book: ObservationBook; readonly naming: ObservationNaming };

/** How many values there were in a file. */
async function readFile(files: Files, { path, book, naming }: Reading): Promise<number> {
  let [read, broken] = [0, 0];
  for await (const json of valuesIn(files, path)) {
    read += 1;
    if (json === undefined) {
      book.addBroken();
      broken += 1;
    } else {
      const observed = readObserved(json.value, naming);
      book.add(observed);
      broken += brokenShare(observed);
    }
  }
  // A file that is still written to ends in a torn line.
  if (broken > Math.max(read === 1 ? mostBrokenShare : 1, read * mostBrokenShare)) throw unreadable(path);
  return read;
}

const unreadable = (path: string): UserError =>
  new UserError('too much of this file is no log or trace that can be read, so nobody could tell what it lacks', {
    place: { path },
    hint: 'OTLP/JSON, spans of an OpenTelemetry SDK, rows of Langfuse and lines such as {"id", "at", "model"} are read; see docs/observations.md',
  });

/** The JSON values of a file: of each line, or of the whole where its first line ends within a value. */
async function* valuesIn(files: Files, path: string): AsyncGenerator<{ readonly value: unknown } | undefined> {
  let document: string[] | undefined;
  let [isFirst, characters] = [true, 0];
  for await (const text of logLines(files, path)) {
    if (text.trim() === '') continue;
    const value = readJson(text);
    if (isFirst && value === undefined && /^\s*[[{]/.test(text)) document = [];
    isFirst = false;
    characters = document === undefined ? text.length : characters + text.length;
    if (characters > mostCharacters) throw tooLong(path);
    const wasTorn = document?.length === 1 && (document[0] ?? '').trim().length > 1 && isJsonObject(value?.json);
    if (wasTorn) {
      document = undefined;
      yield undefined;
    }
    if (document === undefined) yield value && { value: value.json };
    else document.push(text);
  }
  if (document === undefined) return;
  const whole = readJson(document.join('\n'));
  yield whole && { value: whole.json };
}

const tooLong = (path: string): UserError =>
  new UserError(`this file has a line or a document of more than ${mostCharacters} characters`, {
    place: { path },
    hint: 'write one span, row or page a line',
  });

import type { z } from 'zod';
import { forText } from '../../../domain/artifacts/for-few.js';
import { whyUnfit } from '../../../domain/suite/issues/why-unfit.js';
import { UserError } from '../../../domain/user-error.js';
import type { Files } from '../../../ports/files.js';

/**
 * Reads one artifact of a run folder; `undefined` when it is not there, a `UserError` when it is not what it claims.
 */
export async function readArtifact<Schema extends z.ZodType>(
  files: Files,
  path: string,
  schema: Schema,
): Promise<z.infer<Schema> | undefined> {
  const text = await files.read(path);
  return text === undefined ? undefined : parseArtifact(text, path, schema);
}

/** As `readArtifact`, where one that cannot be read is of no run that could go on: it counts as not there. */
export async function readUsableArtifact<Schema extends z.ZodType>(
  files: Files,
  path: string,
  schema: Schema,
): Promise<z.infer<Schema> | undefined> {
  try {
    return await readArtifact(files, path, schema);
  } catch {
    return undefined;
  }
}

/** The artifact that a text is; a `UserError` when it is not what it claims. */
export function parseArtifact<Schema extends z.ZodType>(text: string, path: string, schema: Schema): z.infer<Schema> {
  let value: unknown;
  try {
    // As an editor or PowerShell leaves it before the text.
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    const isEmpty = text.trim() === '';
    throw new UserError(`this artifact is ${isEmpty ? 'empty: what makes it did not end' : 'not valid JSON'}`, {
      place: { path },
      hint: 'run the step that makes it again',
      cause,
    });
  }
  const parsed = schema.safeParse(value, forText(text));
  if (parsed.success) return parsed.data;
  const { why, place } = whyUnfit(value, schema, { path });
  throw new UserError(`this artifact is not of the expected shape: ${why}`, {
    place,
    hint: 'was it made by another version of Lanegate?',
  });
}

/** Reads one artifact that must be there; without it nothing can be said, so its absence is a `UserError`. */
export async function mustReadArtifact<Schema extends z.ZodType>(
  files: Files,
  path: string,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const artifact = await readArtifact(files, path, schema);
  if (artifact !== undefined) return artifact;
  throw missingArtifact(path);
}

/** What is said of an artifact that must be there and is not. */
export const missingArtifact = (path: string): UserError =>
  new UserError('this artifact is missing', {
    place: { path },
    hint: 'run the step that makes it into this folder first: detect, then evaluate, then gate',
  });

/** Writes an artifact, readable by people and ending in a newline. */
export const writeArtifact = (files: Files, path: string, value: unknown): Promise<void> =>
  files.write(path, `${JSON.stringify(value, null, 2)}\n`);

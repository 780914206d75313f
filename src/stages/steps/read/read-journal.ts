import type { z } from 'zod';
import { readJson } from '../../../domain/artifacts/read-json.js';
import type { Files } from '../../../ports/files.js';

/** The lines of a journal one by one; what is no line of it is passed over. */
export async function* readJournal<Line extends z.ZodType>(
  files: Pick<Files, 'lines'>,
  path: string,
  schema: Line,
): AsyncGenerator<z.infer<Line>> {
  const lines = await files.lines(path);
  if (lines === undefined) return;
  for await (const line of lines) {
    const value = schema.safeParse(readJson(line)?.json).data;
    if (value !== undefined) yield value;
  }
}

import { z } from 'zod';
import { UserError } from '../../user-error.js';
import { Configuration } from '../configuration.js';
import { configurationFile } from '../configuration-file.js';
import { type Located, parseLocated } from '../located.js';
import { folderOf } from '../resolve-include.js';

const keysOfPart = {
  version: true,
  providers: true,
  models: true,
  routes: true,
  prompts: true,
  suites: true,
  judge: true,
  embedder: true,
  imports: true,
  data: true,
} as const;

const holdsForAll = z
  .undefined({ error: `holds for all of the repository, so it stands in the ${configurationFile} at its root` })
  .optional();

const keysOfRoot = Object.keys(Configuration.shape).filter((key) => !Object.hasOwn(keysOfPart, key));

/** What the lanegate.yml of a part of a monorepo may say. */
export const PartSettings = Configuration.pick(keysOfPart);
export type PartSettings = z.infer<typeof PartSettings>;

const refused: Record<never, z.ZodType> = Object.fromEntries(keysOfRoot.map((key) => [key, holdsForAll]));

const WrittenPart = PartSettings.extend(refused);

/** A part of a monorepo as its own file says it. */
export type Part = Located<PartSettings> & { readonly folder: string };

/** Reads the lanegate.yml of a part; the first mistake is a `UserError` with line, key and a suggestion. */
export function parsePart(text: string, path: string): Part {
  const folder = folderOf(path);
  if (/[*?[\]{}!]/u.test(folder)) {
    const hint = 'give the folder a name without any of * ? [ ] { } !';
    throw new UserError('what lies in this folder cannot be named by globs', { place: { path }, hint });
  }
  return { ...parseLocated(text, path, WrittenPart), folder };
}

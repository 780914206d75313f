import type { Side } from '../suite/side.js';
import type { Imported } from './format.js';

/** A commit with the files of other tools that it runs. What lanegate.yml itself says of a name counts. */
export function withImports(side: Side, imported: readonly Imported[]): Side {
  if (imported.length === 0) return side;
  const prompts = imported.flatMap((each) => each.prompts.map((prompt) => [prompt.path, prompt] as const));
  const merged = <Part>(partOf: (each: Imported) => Readonly<Record<string, Part>>): Record<string, Part> =>
    Object.assign({}, ...imported.map(partOf));
  const paths = new Set(imported.map(({ path }) => path));
  return {
    ...side,
    imported,
    unreadablePrompts: new Map([...side.unreadablePrompts].filter(([path]) => !paths.has(path))),
    prompts: new Map([...prompts, ...side.prompts]),
    settings: {
      ...side.settings,
      models: { ...merged(({ models }) => models), ...side.settings.models },
      providers: { ...merged(({ providers }) => providers), ...side.settings.providers },
    },
  };
}

import { UserError } from '../../user-error.js';
import type { Configuration } from '../configuration.js';
import type { Located, PlaceOfEntry } from '../located.js';
import type { UsualJudges } from '../missing-judge.js';
import type { Part, PartSettings } from './part.js';
import { nameFromRoot, nameInPart } from './part-name.js';
import { relocated } from './relocate.js';

/** Whom the graders of what lies in a part's folder ask. */
export type PartScope = UsualJudges & { readonly folder: string; readonly path: string };

/** What lanegate.yml and the parts that it includes say, as one, with the place of each entry. */
export type LocatedConfiguration = Located<Configuration> & { readonly parts: readonly PartScope[] };

const namedSections = ['providers', 'models', 'routes', 'prompts', 'data'] as const;
const listedSections = ['suites', 'imports'] as const;

type Moved = { readonly part: Part; readonly settings: PartSettings };

/** Joins the parts to the file at the root. Throws a `UserError` for a name that both give. */
export function withParts(root: Located<Configuration>, parts: readonly Part[]): LocatedConfiguration {
  const moved = parts.map((part): Moved => ({ part, settings: relocated(part) }));
  refuseTaken(moved, root);
  const all = moved.map(({ settings }) => settings);
  const merged = <Entry>(entriesOf: (settings: PartSettings) => Readonly<Record<string, Entry>>) =>
    Object.assign({}, entriesOf(root.value), ...all.map(entriesOf)) as Record<string, Entry>;
  return {
    path: root.path,
    text: root.text,
    value: {
      ...root.value,
      providers: merged(({ providers }) => providers),
      models: merged(({ models }) => models),
      routes: merged(({ routes }) => routes),
      prompts: merged(({ prompts }) => prompts),
      data: merged(({ data }) => data),
      suites: [root.value, ...all].flatMap(({ suites }) => suites),
      imports: [root.value, ...all].flatMap(({ imports }) => imports),
    },
    placeOf: placesIn(root, parts),
    parts: moved.map(({ part: { folder, path }, settings: { judge, embedder } }) => ({
      folder,
      path,
      judge,
      embedder,
    })),
  };
}

/** Refuses a name that another file gives too: one would stand in the place of the other, and nobody would know. */
function refuseTaken(moved: readonly Moved[], root: Located<Configuration>): void {
  for (const section of namedSections) {
    const givenIn = new Map(Object.keys(root.value[section]).map((name) => [name, { path: root.path, key: name }]));
    for (const { part, settings } of moved) {
      for (const name of Object.keys(settings[section])) {
        const [other, key] = [givenIn.get(name), nameInPart(part.folder, name)];
        givenIn.set(name, { path: part.path, key });
        if (other === undefined) continue;
        const hint = `give it another name here, or take \`${section}.${other.key}\` out of ${other.path}`;
        const place = part.placeOf([section, key]);
        throw new UserError(`\`${name}\` has this name in ${other.path} already`, { place, hint });
      }
    }
  }
}

/** Finds an entry of the whole in the file that it stands in, under the keys that it has there. */
function placesIn(
  root: Located<Configuration>,
  parts: readonly Part[],
): (keys: readonly PropertyKey[]) => PlaceOfEntry {
  return (keys) => {
    const [section, name, ...rest] = keys;
    if (isOneOf(namedSections, section)) {
      const given = String(name);
      const part = parts.findLast(
        ({ folder, value }) =>
          given.startsWith(nameFromRoot(folder, '')) && Object.hasOwn(value[section], nameInPart(folder, given)),
      );
      if (part !== undefined) return part.placeOf([section, nameInPart(part.folder, given), ...rest]);
    }
    if (isOneOf(listedSections, section)) {
      let index = Number(name) - root.value[section].length;
      for (const { value, placeOf } of index < 0 ? [] : parts) {
        if (index < value[section].length) return placeOf([section, index, ...rest]);
        index -= value[section].length;
      }
    }
    return root.placeOf(keys);
  };
}

const isOneOf = <Option extends string>(options: readonly Option[], key: PropertyKey | undefined): key is Option =>
  options.some((option) => option === key);

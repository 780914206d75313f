import type { Facet, FileSide, Reader } from '../../facet.js';
import type { FileNature } from '../classify/finding.js';
import { facetsOfTree } from '../classify/tree-facets.js';
import { type FrontMatter, frontMatterOf } from '../front-matter.js';
import { childOf, type Entry, hasKey, jsonOf, type MapTree, type Tree, textOf } from '../trees/tree.js';
import { commandOfAgent, isPromptPlace, signOfPrompt } from './prompt-place.js';
import { templateMeaning } from './template-text.js';

/** Which keys of a head reach the model as text, and which are for people, tools and trials alone. */
type HeadFormat = {
  readonly paths: readonly RegExp[];
  readonly prompt: ReadonlySet<string>;
  readonly never: ReadonlySet<string>;
};

const formats: readonly HeadFormat[] = [
  {
    paths: [/\.prompty$/i],
    prompt: new Set(['tools', 'outputs']),
    never: new Set(['name', 'description', 'authors', 'version', 'tags', 'sample', 'metadata']),
  },
  {
    paths: [/\.prompt$/i],
    prompt: new Set(['tools', 'output']),
    never: new Set(['name', 'description', 'variant', 'metadata', 'ext']),
  },
  {
    paths: [/(?:^|\/)agents\/(?:[^/]+\/)*[^/]+\.md$|\.(?:agent|chatmode)\.md$|(?:^|\/)skill\.md$/i, commandOfAgent],
    prompt: new Set(['name', 'description', 'tools', 'allowed-tools', 'when_to_use', 'handoffs']),
    never: new Set(['color', 'version', 'license', 'author', 'argument-hint']),
  },
  {
    paths: [/\.(?:md|mdx|markdown|txt|j2|jinja2?|hbs|mustache|liquid)$/i],
    prompt: new Set(['tools']),
    never: new Set(['name', 'title', 'description', 'version', 'author', 'tags']),
  },
];

/** A prompt of text below a head of settings: `.prompty`, dotprompt, agents and skills in Markdown. */
export const readHeadedPrompt: Reader = (file) => {
  const format = formats.find(({ paths }) => paths.some((path) => path.test(file.path)));
  if (format === undefined || !/^\uFEFF?(?:---|\+\+\+)/.test(file.text)) return undefined;
  const parts = frontMatterOf(file.text);
  if (parts === undefined || !isPrompt(file, parts, format)) return undefined;
  return [...headFacets(file, parts.head as MapTree, format), ...bodyFacets(parts)];
};

/** Markdown with a head is a page unless its head chooses a model or its place or words say prompt. */
function isPrompt({ path }: FileSide, { head, body }: FrontMatter, format: HeadFormat): boolean {
  if (/\.(?:prompty|prompt)$/i.test(path)) return true;
  if (format === formats[2]) return ['model', 'tools', 'description', 'allowed-tools'].some((key) => hasKey(head, key));
  if (/(?:^|\/)(?:docs?|documentation|website|blog|posts|content)\//i.test(path)) return false;
  if (isPromptPlace(path) || signOfPrompt(path, body) !== undefined) return true;
  return textOf(head, 'model') !== undefined && !hasKey(head, 'title') && !hasKey(head, 'layout');
}

function headFacets({ path, text }: FileSide, head: MapTree, format: HeadFormat): Facet[] {
  const nature: FileNature = {
    remainder: 'code',
    models: 'model',
    speaksOfModels: true,
    keepsPrompts: false,
    never: new Set([...format.never, 'inputs', 'input']),
  };
  const told = head.entries.filter(({ key }) => format.prompt.has(key));
  const others = { ...head, entries: head.entries.filter(({ key }) => !format.prompt.has(key)).map(withoutDefaults) };
  return [
    ...told.map(({ key, value, line }): Facet => ({ lane: 'prompt', name: key, meaning: jsonOf(value), line })),
    ...defaultsOf(head),
    ...(others.entries.length === 0 ? [] : facetsOfTree(others, nature, { inCompany: isAboutModels(path, text) })),
  ];
}

const isAboutModels = (path: string, text: string): boolean =>
  /\.prompty?$/i.test(path) || /^model:/m.test(text.slice(0, 5000));

/** What a template is filled with when nobody gives a value reaches the model as well. */
function defaultsOf(head: Tree): Facet[] {
  const inputs = childOf(head, 'inputs') ?? childOf(childOf(head, 'input'), 'default');
  if (inputs?.kind !== 'map') return [];
  return inputs.entries.flatMap(({ key, value, line }): Facet[] => {
    const given = hasKey(head, 'inputs') ? childOf(value, 'default') : value;
    const isBlank = given === undefined || (given.kind === 'scalar' && String(given.value ?? '').trim() === '');
    return isBlank ? [] : [{ lane: 'prompt', name: `inputs.${key}.default`, meaning: jsonOf(given), line }];
  });
}

/** An entry `inputs` or `input` without the defaults that are told apart. */
function withoutDefaults(entry: Entry): Entry {
  if (entry.key === 'input') return { ...entry, value: without('default', entry.value) };
  if (entry.key !== 'inputs' || entry.value.kind !== 'map') return entry;
  const entries = entry.value.entries.map((input) => ({ ...input, value: without('default', input.value) }));
  return { ...entry, value: { ...entry.value, entries } };
}

const without = (key: string, tree: Tree): Tree =>
  tree.kind === 'map' ? { ...tree, entries: tree.entries.filter((entry) => entry.key !== key) } : tree;

const bodyFacets = ({ body, bodyLine }: FrontMatter): Facet[] =>
  body.trim() === '' ? [] : [{ lane: 'prompt', name: 'text', meaning: templateMeaning(body), line: bodyLine }];

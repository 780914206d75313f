import type { FoundChange } from './change-set.js';
import type { FilePair } from './file-pair.js';
import { keepsPrompts } from './readers/file-nature.js';
import { isProse } from './vocabulary/natural-language.js';
import { placeOf } from './vocabulary/place.js';

/**
 * What the snapshots of tests say of prompts that differ although no text of a prompt does, because what fills one did:
 * a default, a condition, an order. A snapshot that only catches up, in a change of tests alone, says nothing, and
 * neither does one where the prompt's own change is told.
 */
export function renderedPrompts(pairs: readonly FilePair[], found: readonly FoundChange[]): FoundChange[] {
  if (found.some(({ lane }) => lane === 'prompt')) return [];
  const isOfProgram = ({ path, lane }: FoundChange): boolean =>
    lane !== 'docs' && placeOf(path) === 'source' && !isSnapshot(path);
  return found.some(isOfProgram) ? pairs.flatMap(renderedPrompt) : [];
}

const isSnapshot = (path: string): boolean => path.endsWith('.snap');

/** The first entry of a file of snapshots that shows another prompt than before. */
function renderedPrompt({ basePath, headPath: path, base, head }: FilePair): FoundChange[] {
  if (path === undefined || basePath !== path || !isSnapshot(path)) return [];
  if (base.kind !== 'text' || head.kind !== 'text') return [];
  const before = new Map(entriesOf(base.text).map(({ name, text }) => [name, text]));
  const isForPrompts = keepsPrompts(path);
  const differing = entriesOf(head.text).find(({ name, text }) => {
    const isOfPrompt = isForPrompts || /prompt/i.test(name);
    return isOfPrompt && isProse(text, fewestWords) && before.has(name) && before.get(name) !== text;
  });
  if (differing === undefined) return [];
  const { name, line } = differing;
  const reason = name === '' ? 'what a prompt is made of differs' : `what \`${name.slice(0, 120)}\` renders differs`;
  return [
    { path, lane: 'prompt', facet: 'rendered', reason, line, confidence: 'medium', because: 'its snapshot differs' },
  ];
}

/** Of a text that may be a prompt. */
const fewestWords = 8;

type Entry = { readonly name: string; readonly text: string; readonly line: number };

const opening = /^exports\[`(.+)`\] = `/;

/** The entries of a file of snapshots with the lines, from 1, where they begin; the whole text where it has none. */
function entriesOf(text: string): Entry[] {
  const lines = text.split(/\r?\n/);
  const starts = lines.flatMap((line, row) => {
    const name = opening.exec(line)?.[1];
    return name === undefined ? [] : [{ name, row }];
  });
  if (starts.length === 0) return [{ name: '', text: withoutHead(text), line: 1 }];
  return starts.map(({ name, row }, index) => {
    const own = lines.slice(row, starts[index + 1]?.row);
    return { name, text: own.join('\n').slice(`exports[\`${name}\`] = \``.length), line: row + 1 };
  });
}

/** Snapshots of one text each begin with where they come from. */
const withoutHead = (text: string): string => text.replace(/^---\r?\n(?:[^\n]*\n){1,20}?---\r?\n/, '');

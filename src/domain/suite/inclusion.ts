import { digestOfText } from '../artifacts/digest.js';
import { includesOfFile, type Reference } from './includes.js';
import type { Resolver } from './resolve-include.js';

/** A file that a prompt takes in, directly or through another. */
export type IncludedFile = {
  /** As it is written where it is included. */
  readonly reference: string;
  /** The path of the file that includes it. */
  readonly from: string;
  readonly path: string;
  readonly text: string;
  /** Of its text, line ends aside. */
  readonly digest: string;
};

/** All that a prompt takes in, and one sentence for each reference that leads nowhere. */
export type Inclusion = { readonly files: readonly IncludedFile[]; readonly unresolved: readonly string[] };

export const nothingIncluded: Inclusion = { files: [], unresolved: [] };

/** What counts of a file that is included, or why it cannot be had. */
export type IncludedText =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly digest: string;
      readonly references: readonly Reference[];
    }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Reads one file that is included; line ends do not count. */
export function readIncluded(text: string, path: string): IncludedText {
  const content = text.replaceAll('\r\n', '\n');
  return { kind: 'text', text: content, digest: digestOfText(content), references: includesOfFile(content, path) };
}

/** A tree as far as it is read. */
export type IncludeTree = { readonly resolve: Resolver; readonly texts: ReadonlyMap<string, IncludedText> };

/** A prompt that includes more, all levels counted, is not followed further. */
const mostIncludes = 100;
/** One reference that leads nowhere settles that the prompt is not known; more than these are not told. */
const mostUnresolved = 10;

type Includer = {
  readonly path: string;
  readonly references: readonly Reference[];
  readonly problem?: string | undefined;
};

/**
 * Follows the references of a prompt through the files that are read, each file once, so that a circle ends. `unread`
 * are the paths whose text is still needed to go on.
 */
export function followIncludes(prompt: Includer, tree: IncludeTree): { inclusion: Inclusion; unread: string[] } {
  const files: IncludedFile[] = [];
  const unread = new Set<string>();
  const unresolved = new Set<string>();
  const seen = new Set([prompt.path]);
  const open: { readonly from: string; readonly reference: Reference }[] = [];
  const follow = (from: string, references: readonly Reference[]): void => {
    for (const reference of references) open.push({ from, reference });
  };
  follow(prompt.path, prompt.references);
  for (const { from, reference } of open) {
    if (files.length >= mostIncludes) unresolved.add(`${prompt.path} includes more than ${mostIncludes} files`);
    if (files.length >= mostIncludes || unresolved.size >= mostUnresolved) break;
    const found = lookUp(reference, from, tree);
    if (found.kind === 'unresolved') unresolved.add(`${from} includes \`${reference.name}\`, ${found.why}`);
    if (found.kind === 'unread') unread.add(found.path);
    if (found.kind !== 'text') continue;
    files.push({ reference: reference.name, from, path: found.path, text: found.text, digest: found.digest });
    if (!seen.has(found.path)) follow(found.path, found.references);
    seen.add(found.path);
  }
  return { inclusion: { files, unresolved: [...unresolved] }, unread: [...unread] };
}

type Found =
  | (Extract<IncludedText, { kind: 'text' }> & { readonly path: string })
  | { readonly kind: 'unread'; readonly path: string }
  | { readonly kind: 'unresolved'; readonly why: string }
  | { readonly kind: 'left-out' };

function lookUp({ kind, name }: Reference, fromPath: string, { resolve, texts }: IncludeTree): Found {
  if (kind === 'computed') return { kind: 'unresolved', why: 'which is known only when it runs' };
  const resolution = resolve(name, fromPath);
  if (resolution.kind === 'ambiguous') {
    return { kind: 'unresolved', why: `which may be any of ${resolution.paths.join(', ')}` };
  }
  if (resolution.kind === 'missing') {
    return kind === 'optional' ? { kind: 'left-out' } : { kind: 'unresolved', why: 'which is not in the repository' };
  }
  const { path } = resolution;
  const content = texts.get(path);
  if (content === undefined) return { kind: 'unread', path };
  if (content.kind === 'text') return { ...content, path };
  return { kind: 'unresolved', why: `which is not read: ${content.reason}` };
}

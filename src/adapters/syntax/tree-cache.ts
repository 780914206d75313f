import type { Tree } from 'web-tree-sitter';
import type { SourceLanguage } from '../../domain/changes/source/syntax-node.js';

/**
 * A tree takes some twenty bytes for each character of its text, all of them outside of JavaScript's own memory. One
 * change needs the trees of one file at a time; over a history the head of one change is the base of the next.
 */
const mostCharacters = { ofOneChange: 400_000, inAll: 4_000_000 };

type Entry = { readonly tree: Tree; readonly characters: number; readonly change: number };

/** The trees of the texts that were parsed last. */
export class TreeCache {
  private readonly entries = new Map<string, Entry>();
  private change = 0;

  /** Takes note that another change is read from here on. */
  beginChange(): void {
    this.change += 1;
  }

  get(language: SourceLanguage, text: string): Tree | undefined {
    return this.entries.get(keyOf(language, text))?.tree;
  }

  /** Keeps a tree and frees the oldest ones that there is no room for; the new one always has room. */
  add(language: SourceLanguage, text: string, tree: Tree): void {
    const entry = { tree, characters: text.length, change: this.change };
    const key = keyOf(language, text);
    this.entries.get(key)?.tree.delete();
    this.entries.set(key, entry);
    this.shrink(entry, (each) => each.change === this.change, mostCharacters.ofOneChange);
    this.shrink(entry, () => true, mostCharacters.inAll);
  }

  private shrink(added: Entry, counts: (entry: Entry) => boolean, most: number): void {
    const counted = [...this.entries].filter(([, entry]) => counts(entry));
    let characters = counted.reduce((sum, [, entry]) => sum + entry.characters, 0);
    for (const [key, entry] of counted) {
      if (characters <= most || entry === added) return;
      this.entries.delete(key);
      entry.tree.delete();
      characters -= entry.characters;
    }
  }
}

const keyOf = (language: SourceLanguage, text: string): string => `${language}\n${text}`;

import type { BlobText } from '../../ports/git.js';

type Text = Extract<BlobText, { kind: 'text' }>;

/** Larger ones are read once more instead of kept. */
const mostCharactersOfOne = 65_536;
const mostCharacters = 16_000_000;

/** Small texts that were read before: an id always means the same content, and starting git takes longer than that. */
export class RememberedBlobs {
  private readonly texts = new Map<string, { readonly content: Text; readonly bytes: number }>();
  private characters = 0;

  /** The text of a blob of at most `maxBytes`, where it is kept. */
  get(id: string, maxBytes: number): Text | undefined {
    const kept = this.texts.get(id);
    return kept !== undefined && kept.bytes <= maxBytes ? kept.content : undefined;
  }

  keep(id: string, content: BlobText, bytes: number): void {
    if (content.kind !== 'text' || this.texts.has(id)) return;
    const { length } = content.text;
    if (length > mostCharactersOfOne || this.characters + length > mostCharacters) return;
    this.texts.set(id, { content, bytes });
    this.characters += length;
  }
}

/** The content of one side: its text, nothing where the file does not exist, or why it cannot be read as text. */
export type Content =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** One file that differs between the two sides. */
export type FilePair = {
  readonly basePath: string | undefined;
  readonly headPath: string | undefined;
  readonly base: Content;
  readonly head: Content;
};

/** A route or binding, of the lanegate.yml that lies here or of a commit’s. */
export type ReplayedName = { readonly name: string; readonly revision?: string | undefined };

/**
 * Reads NAME or NAME@REVISION; `undefined` where one of the two is missing. An `@` that begins a folder's name, as of a
 * scope of npm in `packages/@acme/mail/small`, parts nothing; any other a name has only before that of its commit.
 */
export function readReplayedName(text: string): ReplayedName | undefined {
  const at = [...text.matchAll(/(?<=[^/])@/gu)].at(-1)?.index;
  if (at === undefined) return text === '' ? undefined : { name: text };
  return at === text.length - 1 ? undefined : { name: text.slice(0, at), revision: text.slice(at + 1) };
}

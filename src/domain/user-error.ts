/** Where in the user's files a mistake stands; every part is optional but the path. */
export type Place = { readonly path: string; readonly line?: number; readonly key?: string };

/** A mistake the user can fix: shown as one sentence with its place and a hint, never with a stack. */
export class UserError extends Error {
  override readonly name: string = 'UserError';
  readonly place: Place | undefined;
  readonly hint: string | undefined;

  constructor(
    message: string,
    options: { place?: Place | undefined; hint?: string | undefined; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.place = options.place;
    this.hint = options.hint;
  }
}

/** `path:line (key)` with whatever parts are known. */
export function describePlace(place: Place): string {
  const line = place.line === undefined ? '' : `:${place.line}`;
  const key = place.key === undefined ? '' : ` (${place.key})`;
  return `${place.path}${line}${key}`;
}

/** A mistake as a part of another sentence: its place and what it is. */
export const describeMistake = ({ place, message }: UserError): string =>
  place === undefined ? message : `${describePlace(place)}: ${message}`;

/** The whole error as people read it: place, sentence, hint. */
export function describeUserError(error: UserError): string {
  const hint = error.hint === undefined ? '' : `\n  hint: ${error.hint}`;
  return `${describeMistake(error)}${hint}`;
}

/** The same in one line. */
export const describeInOneLine = (error: UserError): string => describeUserError(error).replace(/\s*\n\s*/g, '; ');

/** What an error says, whatever was thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The same, with the place and the hint of a mistake. */
export const describeError = (error: unknown): string =>
  error instanceof UserError ? describeUserError(error) : messageOf(error);

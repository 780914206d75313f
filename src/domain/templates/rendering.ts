import type { Json } from '../artifacts/digest.js';
import { messageOf } from '../user-error.js';

/** What a template is filled with, by name. */
export type Values = Readonly<Record<string, Json | undefined>>;

/** Where in a template something stands; `path` is set in a text that it includes. */
export type TemplatePlace = { readonly line: number; readonly path?: string | undefined };

/** A template filled in, or the variables that had no value, or why it cannot be filled in at all. */
export type Rendering =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'missing'; readonly variables: readonly string[]; readonly place?: TemplatePlace | undefined }
  | { readonly kind: 'broken'; readonly message: string; readonly place: TemplatePlace };

/** A text that a template includes, found by how it is named and the path of the text that names it. */
export type FindIncluded = (
  reference: string,
  fromPath: string | undefined,
) => { readonly path: string; readonly text: string } | undefined;

/** A template that is read; a value is never read as a template again. */
export type Template = {
  /** The names of the variables that every rendering asks for, each once. */
  readonly variables: readonly string[];
  render(values: Values): Rendering;
};

/** A mistake in a template, thrown while it is read or filled in and told as a `Rendering`. */
export class TemplateError extends Error {
  override readonly name: string = 'TemplateError';

  constructor(
    message: string,
    readonly place: TemplatePlace,
    /** The variable that has no value, where that is the mistake. */
    readonly missing?: string,
  ) {
    super(message);
  }
}

/** A value that a prompt shows: text as it is, anything else as JSON. */
export const asText = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** How a mistake is told as a rendering. Anything but a `TemplateError` is the engine's own complaint. */
export function renderingOf(error: unknown, place: TemplatePlace): Rendering {
  if (!(error instanceof TemplateError)) {
    const isTooDeep = error instanceof RangeError;
    const complaint = messageOf(error);
    return { kind: 'broken', message: isTooDeep ? 'this template is too deep or too long' : complaint, place };
  }
  if (error.missing === undefined) return { kind: 'broken', message: error.message, place: error.place };
  return { kind: 'missing', variables: [error.missing], place: error.place };
}

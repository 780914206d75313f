/** The value of an attribute, by its whole name; nothing where it is not there. */
export type AttributeValue = (name: string) => unknown;

/** A span of anybody's trace, as far as observations need it. */
export type SpanFacts = {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string | undefined;
  /** Milliseconds since 1970. */
  readonly startMs: number;
  readonly endMs: number;
  /** Whether its status is an error. */
  readonly hasFailed: boolean;
  /** Of the span, or else of what it was measured at. */
  readonly value: AttributeValue;
  readonly events: readonly { readonly name: string; readonly value: AttributeValue }[];
};

/** The first of several attributes that is a text with something in it; what has no name is passed over. */
export function textOf(value: AttributeValue, names: readonly (string | undefined)[]): string | undefined {
  for (const name of names) {
    const found = name === undefined ? undefined : value(name);
    if (typeof found === 'string' && found !== '') return found;
    if (typeof found === 'number' && Number.isFinite(found)) return String(found);
  }
  return undefined;
}

/** The first of several attributes that is a number from 0 on, or a text of one. */
export function amountOf(value: AttributeValue, names: readonly string[]): number | undefined {
  for (const name of names) {
    const found = asAmount(value(name));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A number from 0 on, written as one or as a text. */
export function asAmount(value: unknown): number | undefined {
  const amount = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof amount === 'number' && Number.isFinite(amount) && amount >= 0 ? amount : undefined;
}

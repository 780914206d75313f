/** One server-sent event. */
export type ServerSentEvent = { readonly name: string | undefined; readonly data: string };

/**
 * Writes one server-sent event. Whatever its data holds, it stays one event: each line of it has a field of its own,
 * which readers join again (WHATWG HTML §9.2.6). Where libraries end a line at other characters too, as Python's
 * `splitlines` does, JSON has them escaped.
 */
export function serverSentEvent(data: string, name?: string): string {
  const type = name === undefined ? '' : `event: ${hasControl.test(name) ? name.replace(controls, ' ') : name}\n`;
  return `${type}data: ${hasControl.test(data) ? safe(data) : data}\n\n`;
}

/**
 * What clients pass over, whatever JSON it holds. No empty line follows: the libraries for Go take each one for the end
 * of an event, and fail on an event without data (openai/openai-go#227).
 */
export const serverSentComment = (json: string): string => `: ${json.replace(otherControls, escaped)}\n`;

/** A comment that says nothing. */
export const emptyComment = ':\n';

const safe = (data: string): string =>
  data.replace(lineEnd, '\n').replace(otherControls, escaped).replace(/\n/g, '\ndata: ');

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

const lineEnd = /\r\n|\r|\n/g;
const hasControl = /[\0-\x08\n-\x1f\x85\u2028\u2029]/;
const controls = /[\0-\x1f\x85\u2028\u2029]+/g;
const otherControls = /[\0-\x08\v\f\x0e-\x1f\x85\u2028\u2029]/g;

/**
 * Reads server-sent events from text that comes in pieces cut anywhere (WHATWG HTML §9.2). An event that the end of the
 * stream completes counts, since servers forget the last empty line.
 */
export class ServerSentEventReader {
  private line = '';
  private endsInCarriageReturn = false;
  private name = '';
  private data: string[] = [];

  /** The events that this piece completes. */
  read(text: string): ServerSentEvent[] {
    if (text === '') return [];
    // A line feed right after a carriage return belongs to it, even in the next piece.
    const fresh = this.endsInCarriageReturn && text.startsWith('\n') ? text.slice(1) : text;
    this.endsInCarriageReturn = text.endsWith('\r');
    const [first = '', ...others] = fresh.split(lineEnd);
    const events: ServerSentEvent[] = [];
    this.line += first;
    for (const next of others) {
      this.takeLine(this.line, events);
      this.line = next;
    }
    return events;
  }

  /** The event that the end of the stream completes, if any. */
  end(): ServerSentEvent[] {
    return this.read('\n\n');
  }

  private takeLine(line: string, events: ServerSentEvent[]): void {
    if (line === '') {
      this.dispatch(events);
      return;
    }
    const colon = line.indexOf(':');
    if (colon === 0) return;
    const field = colon === -1 ? line : line.slice(0, colon);
    const value = colon === -1 ? '' : line.slice(line[colon + 1] === ' ' ? colon + 2 : colon + 1);
    if (field === 'data') this.data.push(value);
    else if (field === 'event') this.name = value;
  }

  private dispatch(events: ServerSentEvent[]): void {
    if (this.data.length > 0)
      events.push({ name: this.name === '' ? undefined : this.name, data: this.data.join('\n') });
    this.name = '';
    this.data = [];
  }
}

/** The events of a stream that came whole. */
export function readServerSentEvents(text: string): readonly ServerSentEvent[] {
  const reader = new ServerSentEventReader();
  return [...reader.read(text), ...reader.end()];
}

/** The data of each event of a stream that came whole. */
export const dataOfEvents = (text: string): readonly string[] => readServerSentEvents(text).map(({ data }) => data);

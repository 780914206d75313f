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

/** What stands between events and clients pass over, whatever JSON it holds. */
export const serverSentComment = (json: string): string => `: ${json.replace(otherControls, escaped)}\n\n`;

const safe = (data: string): string =>
  data.replace(lineEnd, '\n').replace(otherControls, escaped).replace(/\n/g, '\ndata: ');

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

const lineEnd = /\r\n|\r|\n/g;
const hasControl = /[\0-\x08\n-\x1f\x85\u2028\u2029]/;
const controls = /[\0-\x1f\x85\u2028\u2029]+/g;
const otherControls = /[\0-\x08\v\f\x0e-\x1f\x85\u2028\u2029]/g;

/** The events of a stream that came whole; one that its end completes counts (WHATWG HTML §9.2.6). */
export function readServerSentEvents(text: string): readonly ServerSentEvent[] {
  const events: ServerSentEvent[] = [];
  let name: string | undefined;
  let data: string[] = [];
  for (const line of [...text.split(lineEnd), '']) {
    const [field, value] = fieldOf(line);
    if (field === 'data') data.push(value);
    else if (field === 'event') name = value === '' ? undefined : value;
    if (line !== '') continue;
    if (data.length > 0) events.push({ name, data: data.join('\n') });
    name = undefined;
    data = [];
  }
  return events;
}

function fieldOf(line: string): readonly [string, string] {
  const colon = line.indexOf(':');
  if (colon === -1) return [line, ''];
  return [line.slice(0, colon), line.slice(line[colon + 1] === ' ' ? colon + 2 : colon + 1)];
}

/** The data of each event of a stream that came whole. */
export const dataOfEvents = (text: string): readonly string[] => readServerSentEvents(text).map(({ data }) => data);

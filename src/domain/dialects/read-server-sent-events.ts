/** One event of a text of server-sent events. */
export type ServerSentEvent = { readonly name: string | undefined; readonly data: string };

const lineEnd = /\r\n|\r|\n/;

/** The events of a whole text of server-sent events (WHATWG HTML §9.2); one that the end of the text completes counts. */
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

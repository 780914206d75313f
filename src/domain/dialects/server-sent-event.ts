/**
 * One server-sent event. Whatever its data holds, it stays one event: each line of it has a field of its own, which
 * readers join again (WHATWG HTML §9.2.6).
 */
export function serverSentEvent(data: string, name?: string): string {
  const type = name === undefined ? '' : `event: ${name.replace(lineEnds, ' ')}\n`;
  return `${type}data: ${hasLineEnd.test(data) ? data.replace(lineEnds, '\ndata: ') : data}\n\n`;
}

const hasLineEnd = /[\r\n]/;
const lineEnds = /\r\n|\r|\n/g;

/** The data of each event of a stream that came whole. */
export function dataOfEvents(text: string): readonly string[] {
  const events = text.replace(lineEnds, '\n').split(/\n{2,}/);
  return events.flatMap((event) => {
    const lines = event.split('\n').filter((line) => line.startsWith('data:'));
    return lines.length === 0 ? [] : [lines.map((line) => line.slice(line[5] === ' ' ? 6 : 5)).join('\n')];
  });
}

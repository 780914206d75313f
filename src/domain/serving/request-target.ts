/** What clients write that take whoever they ask for a proxy (RFC 9112 §3.2.2). */
const absolute = /^https?:\/\/(?<host>[^/?#]*)/i;

/** The host that a target names, in whose place the header `host` counts for nothing; most targets name none. */
export const hostIn = (target: string): string | undefined =>
  target.startsWith('/') ? undefined : absolute.exec(target)?.groups?.['host'];

/** The path of a target, without its host and its query. */
export function pathIn(target: string): string {
  const local = target.startsWith('/') ? target : target.replace(absolute, '');
  const query = local.indexOf('?');
  return query === -1 ? local : local.slice(0, query);
}

/** What a client is told that wants to be led to another host. */
export const isNoProxy =
  'this gateway is no proxy: clients take its address as their base URL, not from a variable such as HTTPS_PROXY';

import { urlToHttpOptions } from 'node:url';
import { refuse } from './refuse.js';

/** Where a request goes, in parts as `node:http` takes them. */
export type Address = {
  /** Host and port as people read them, without credentials. */
  readonly host: string;
  readonly hostname: string;
  readonly port: number;
  readonly path: string;
  readonly isSecure: boolean;
};

/** The address of a URL; IPv6 comes without brackets, and credentials are left out. */
export function addressOf(url: URL): Address {
  const { hostname, path } = urlToHttpOptions(url);
  const isSecure = url.protocol === 'https:';
  const usualPort = isSecure ? 443 : 80;
  const port = url.port === '' ? usualPort : Number(url.port);
  return { host: url.host, hostname: hostname ?? '', port, path: path ?? '/', isSecure };
}

/** A text as one segment of a path. Throws a `ModelError` for one that would lead to another path. */
export function pathSegment(text: string): string {
  if (!/^\.{0,2}$/.test(text)) return encodeURIComponent(text);
  return refuse(`there is no model of the name "${text}"`);
}

/** The address of a path under a base URL, whose query, such as Azure's api-version, is kept. */
export function addressUnder(baseUrl: string, path: string): Address {
  const url = new URL(baseUrl);
  url.pathname = `${url.pathname.replace(/\/+$/, '')}${path}`;
  return addressOf(url);
}

import { own } from '../../artifacts/own.js';

/** By which keys a client asks for parameters, where those are other than the words of chat completions. */
export type AskedAs = Readonly<Record<string, string>>;

/** What whoever asked calls a parameter. */
export const askedKey = ({ askedAs }: { readonly askedAs?: AskedAs | undefined }, parameter: string): string =>
  (askedAs && own(askedAs, parameter)) ?? parameter;

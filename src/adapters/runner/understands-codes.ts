import type { Environment } from '../../ports/environment.js';

/** Whether a stream is a terminal that moves its cursor and colours its text as told; a shell in Emacs is none. */
export const understandsCodes = ({ isTTY }: { readonly isTTY?: boolean | undefined }, { TERM }: Environment): boolean =>
  isTTY === true && TERM !== 'dumb';

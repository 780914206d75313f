/** The code by which Node.js tells what went wrong, such as `ENOENT`; `undefined` of what has none. */
export const errorCodeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;

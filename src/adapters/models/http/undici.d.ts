// Modules of undici by themselves, since its entry brings all of `fetch` with it and takes four times as long to load.
declare module 'undici/lib/dispatcher/pool.js' {
  export { Pool as default } from 'undici';
}

declare module 'undici/lib/core/connect.js' {
  export { buildConnector as default } from 'undici';
}

declare module 'undici/lib/core/util.js' {
  import { util } from 'undici';

  export const headerNameToString: typeof util.headerNameToString;
}

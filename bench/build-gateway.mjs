import { buildEntry } from './build-entry.mjs';

/** Bundles the gateway: `dist/` has no exports for it. */
export const buildGateway = (folder) => buildEntry('gateway', folder);

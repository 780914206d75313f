import { releasesContract } from '../ports/releases.contract.js';
import { InMemoryReleases } from './in-memory-releases.js';

releasesContract('InMemoryReleases', async () => {
  const releases = new InMemoryReleases();
  return {
    releases,
    other: releases,
    tamper: async ({ bundle }, name, text) => void releases.files.set(`${bundle?.place}/${name}`, text),
    names: async ({ bundle }) =>
      [...releases.files.keys()].flatMap((path) =>
        path.startsWith(`${bundle?.place}/`) ? [path.slice(path.lastIndexOf('/') + 1)] : [],
      ),
    stop: async () => {},
  };
});

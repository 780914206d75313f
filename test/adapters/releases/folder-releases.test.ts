import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FolderReleases } from '../../../src/adapters/releases/folder-releases.js';
import { systemFiles } from '../../../src/adapters/system/files.js';
import { releasesContract } from '../../ports/releases.contract.js';

for (const kind of ['relative', 'absolute'] as const) {
  releasesContract(`FolderReleases in a folder that is ${kind}`, async () => {
    const root = await mkdtemp(join(tmpdir(), 'lanegate-releases-'));
    const folder = kind === 'relative' ? 'build/releases' : join(root, 'releases');
    const open = () => new FolderReleases(systemFiles, { root, folder });
    const pathOf = (place = '') => (kind === 'relative' ? join(root, place) : place);
    return {
      releases: open(),
      other: open(),
      tamper: ({ bundle }, name, text) => writeFile(join(pathOf(bundle?.place), name), text),
      names: ({ bundle }) => readdir(pathOf(bundle?.place)),
      stop: () => rm(root, { recursive: true }),
    };
  });
}

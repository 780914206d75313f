import { expect, test } from 'vitest';
import type { FoundChange } from '../../../src/domain/changes/change-set.js';
import { foundInPrograms } from '../../../src/domain/init/found-in-programs.js';

const facet = (line: number, name: string): FoundChange => ({
  ...{ path: 'app/a.ts', lane: 'prompt', facet: name, reason: `${name} added`, line },
  ...{ confidence: 'high', because: `its name is \`${name}\`` },
});

test('texts of one name on a line are told once', () => {
  const { texts } = foundInPrograms([facet(3, 'intro'), facet(3, 'intro'), facet(3, 'outro'), facet(4, 'intro')]);
  expect(texts.map(({ place, name }) => `${place.line} ${name}`)).toEqual(['3 intro', '3 outro', '4 intro']);
});

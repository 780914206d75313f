import { expect, test } from 'vitest';
import type { FoundChange } from '../../../src/domain/changes/change-set.js';
import { foundInPrograms } from '../../../src/domain/init/found-in-programs.js';

const facet = (line: number, name: string): FoundChange => ({
  path: 'app/a.ts',
  lane: 'prompt',
  facet: name,
  reason: `${name} added`,
  line,
  confidence: 'high',
  because: `its name is \`${name}\``,
});

test('texts of one name on a line are told once', () => {
  const { texts } = foundInPrograms([facet(3, 'intro'), facet(3, 'intro'), facet(3, 'outro'), facet(4, 'intro')]);
  expect(texts.map(({ place, name }) => `${place.line} ${name}`)).toEqual(['3 intro', '3 outro', '4 intro']);
});

test('a lanegate.yml that is there already holds names of prompts and no texts', () => {
  const own = ['lanegate.yml', 'services/chat/lanegate.yml'].map((path) => ({ ...facet(3, 'prompts.triage'), path }));
  expect(foundInPrograms([...own, { ...facet(1, 'intro'), path: 'not-lanegate.yml' }]).texts).toHaveLength(1);
});

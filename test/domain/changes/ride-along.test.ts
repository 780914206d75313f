import { expect, test } from 'vitest';
import type { Difference } from '../../../src/domain/changes/compare-facets.js';
import type { Facet } from '../../../src/domain/changes/facet.js';
import type { Lane } from '../../../src/domain/changes/lane.js';
import { withoutRideAlongs } from '../../../src/domain/changes/ride-along.js';

const facet = (lane: Lane, name: string): Facet => ({ lane, name, meaning: name });

const gone = (lane: Lane, name: string): Difference => ({ path: 'a.yaml', base: facet(lane, name), head: undefined });
const come = (lane: Lane, name: string): Difference => ({ path: 'a.yaml', base: undefined, head: facet(lane, name) });

const namesOf = (differences: readonly Difference[]): (string | undefined)[] =>
  withoutRideAlongs(differences).map(({ base, head }) => (head ?? base)?.name);

test('what goes with a model binding is no change of its own', () => {
  expect(namesOf([gone('model', 'agent.model.name'), gone('code', 'agent.model.delay')])).toEqual(['agent.model.name']);
});

test.each<[string, Difference[]]>([
  ['comes while the other goes', [gone('model', 'agent.model.name'), come('code', 'agent.model.delay')]],
  ['lies elsewhere', [gone('model', 'agent.model.name'), gone('code', 'agent.delay')]],
  ['has no name above it', [gone('model', 'name'), gone('code', 'delay')]],
])('what %s is one', (_, differences) => {
  expect(namesOf(differences)).toHaveLength(2);
});

import { differencesOf } from '../../../../src/domain/changes/compare-facets.js';
import type { Facet } from '../../../../src/domain/changes/facet.js';
import { inOrder, type Lane } from '../../../../src/domain/changes/lane.js';
import { type DeclaredPaths, readFacets } from '../../../../src/domain/changes/read-facets.js';

export const nothingDeclared: DeclaredPaths = { datasets: new Set(), recordings: new Set(), prompts: new Set() };

/** The facets of a text that nobody declared anything about. */
export const facetsOf = (path: string, text: string): readonly Facet[] => readFacets({ path, text }, nothingDeclared);

/** The lanes in which two texts of one path mean different things. */
export const lanesBetween = (path: string, base: string, head: string): Lane[] =>
  inOrder(
    differencesOf(path, facetsOf(path, base), facetsOf(path, head)).map(
      (each) => (each.head ?? each.base)?.lane ?? 'code',
    ),
  );

/** The lane of each facet by its name. */
export const lanesByName = (path: string, text: string): Record<string, Lane> =>
  Object.fromEntries(facetsOf(path, text).map(({ name, lane }) => [name, lane]));

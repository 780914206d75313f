import { z } from 'zod';
import type { Json } from '../artifacts/digest.js';
import { readJson } from '../artifacts/read-json.js';
import type { Bundle } from '../release/bundle.js';
import type { Release } from '../release/release.js';
import { shortId } from '../release/short-id.js';
import { UserError } from '../user-error.js';

/** The schema that flagd holds its files to (flagd.dev/reference/schema). */
const schemaAddress = 'https://flagd.dev/schema/v0/flags.json';

/** What tells a flag of ours from the user's own: which lane it belongs to. */
const laneKey = 'lanegate_lane';

const Flag = z.looseObject({ metadata: z.record(z.string(), z.unknown()).optional() });
const FlagFile = z.looseObject({ flags: z.record(z.string(), Flag) });
type FlagFile = z.infer<typeof FlagFile>;

/** What a flag file is to carry, and where it lies. */
export type FlagOrder = {
  readonly path: string;
  readonly release: Pick<Release, 'id' | 'lane' | 'bundle'>;
  readonly bundle: Bundle;
};

/**
 * A flag file of flagd with the flags of one release: one for each part, whose one variant is the part as the bundle
 * has it, and `lanegate.<lane>`, whose value is the digest of the bundle. Flags of other lanes and of the user stay as
 * they are. Throws a `UserError` for a file that is none, and where a flag of the user has a name that a part needs.
 */
export function flagFileWith(text: string | undefined, order: FlagOrder): string {
  const file = text === undefined ? { $schema: schemaAddress, flags: {} } : parseFlagFile(text, order.path);
  const kept = Object.entries(file.flags).filter(([, { metadata }]) => metadata?.[laneKey] !== order.release.lane);
  const own = flagsOf(order);
  const taken = kept.find(([key]) => Object.hasOwn(own, key));
  if (taken !== undefined) {
    throw new UserError(`the flag \`${taken[0]}\` is there already and is not Lanegate's`, {
      place: { path: order.path },
      hint: 'give it another name, or give the lane a file of its own',
    });
  }
  const flags = Object.fromEntries([...kept, ...Object.entries(own)]);
  return `${JSON.stringify({ ...file, flags }, null, 2)}\n`;
}

function parseFlagFile(text: string, path: string): FlagFile {
  const json = readJson(text)?.json;
  // What a schema reads has its keys in another order.
  if (FlagFile.safeParse(json).success) return json as FlagFile;
  throw new UserError('this is no flag file of flagd', {
    place: { path },
    hint: 'it is JSON with `flags`; flagd reads YAML too, which is not written',
  });
}

function flagsOf({ release, bundle }: FlagOrder): Readonly<Record<string, Json>> {
  const digest = release.bundle?.digest ?? '';
  const metadata = { [laneKey]: release.lane, release: release.id };
  const flag = (variant: string, value: Json): Json => ({
    state: 'ENABLED',
    variants: { [variant]: value },
    defaultVariant: variant,
    metadata,
  });
  const parts = partsOf(bundle).map(([key, part]) => [key, flag(shortId(part.digest), part as Json)] as const);
  return Object.fromEntries([[`lanegate.${release.lane}`, flag(shortId(digest), digest)], ...parts]);
}

type Part = { readonly digest: string };

/** The parts of a bundle by the flags that carry them. */
function partsOf(bundle: Bundle): (readonly [key: string, part: Part])[] {
  const named = (kind: string, parts: Readonly<Record<string, Part>>) =>
    Object.entries(parts).map(([name, part]) => [`${kind}.${name}`, part] as const);
  if (bundle.lane === 'prompt') return named('prompt', bundle.prompts);
  if (bundle.lane === 'data') return named('data', bundle.data);
  const { models, embeddings, routes = {} } = bundle;
  return [...named('model', models), ...named('embedding', embeddings), ...named('route', routes)];
}

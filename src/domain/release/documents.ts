import { digestOfText } from '../artifacts/digest.js';
import type { Verdict } from '../gate/verdict.js';
import { type Bundle, bundleFile, bundleText } from './bundle.js';
import { lockFile } from './lock.js';
import { lockText } from './lock-text.js';
import { mlBomFile, mlBomText } from './ml-bom.js';
import { provenanceFile, provenanceText } from './provenance.js';
import type { Release } from './release.js';

/** A text with the name of its file. */
export type NamedText = { readonly name: string; readonly text: string };

/** A bundle as it is published, named by its digest. */
export type NamedBundle = NamedText & { readonly digest: string };

export function namedBundle(bundle: Bundle): NamedBundle {
  const text = bundleText(bundle);
  const digest = digestOfText(text);
  return { name: bundleFile(bundle.lane, digest), text, digest };
}

/**
 * What lies beside a bundle: the whole lock, what its models are and were found to be, and where all of it comes from.
 */
export function documentsOf(bundle: Bundle, release: Release, verdict: Verdict): NamedText[] {
  const { lock, ...told } = release;
  const locked = { name: lockFile, text: lockText(lock) };
  const bills = bundle.lane === 'model' ? [{ name: mlBomFile, text: mlBomText({ ...bundle, verdict }) }] : [];
  const statement = provenanceText([namedBundle(bundle), locked, ...bills], told);
  return [locked, ...bills, { name: provenanceFile, text: statement }];
}

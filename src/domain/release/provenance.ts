import { canonicalJson, digestOfText, type Json } from '../artifacts/digest.js';
import { hexOf } from '../artifacts/digest-text.js';
import { productVersion } from '../product-version.js';
import type { Release } from './release.js';

/** The file beside a bundle that says where it comes from. */
export const provenanceFile = 'provenance.intoto.json';

/** What our statements say about their subjects. */
export const predicateType = 'https://github.com/lanegate/lanegate/release/v1';

type Subject = { readonly name: string; readonly text: string };

/**
 * An in-toto statement (in-toto/attestation, spec/v1) over what was published: the lane and the lock that it was made
 * from, and the verdict that let it through. It is not signed; whoever signs it, signs this text.
 */
export function provenanceText(subjects: readonly Subject[], release: Omit<Release, 'bundle' | 'lock'>): string {
  const { id, lane, digest, commit, evidence, by, at } = release;
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: subjects.map(({ name, text }) => ({ name, digest: { sha256: hexOf(digestOfText(text)) } })),
    predicateType,
    predicate: {
      release: id,
      lane,
      lane_digest: digest,
      commit,
      evidence,
      by,
      at,
      builder: { id: `https://github.com/lanegate/lanegate/releases/tag/v${productVersion}` },
    },
  };
  return canonicalJson(statement as Json);
}

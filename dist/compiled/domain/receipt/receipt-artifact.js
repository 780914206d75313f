/** Where a run in CI leaves its receipt in its folder, for the workflow to upload. */
export const receiptFile = 'receipt.json';
const prefix = 'sha256:';
const digitsInName = 32;
/** The name of the artifact that the receipt of a digest is uploaded as. */
export const receiptArtifact = (digest) => `lanegate-receipt-${digest.slice(prefix.length, prefix.length + digitsInName)}`;
/** Where a shard leaves what the receipt of the whole run depends on, since only the merged run has a verdict. */
export const receiptBasisFile = 'receipt-basis.json';

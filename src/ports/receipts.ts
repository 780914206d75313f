/** Which receipts are asked for; `policyFiles` are the files of the target branch and the ids of their contents. */
export type ReceiptQuery = { readonly digest: string; readonly policyFiles: ReadonlyMap<string, string> };

/** The text of a receipt, whose origin may be believed and whose content is still to be read, and what left it. */
export type StoredReceipt = { readonly text: string; readonly from: string };

/** A receipt to be kept, and the folder of its run. */
export type NewReceipt = { readonly digest: string; readonly text: string; readonly folder: string };

/** What finished runs left, by the digest of what their verdict depends on. */
export interface Receipts {
  /**
   * The receipts of a digest that are a week old or less, the newest first. None where they cannot be read, which the
   * log tells; a run that finds none asks for itself.
   */
  find(query: ReceiptQuery): Promise<readonly StoredReceipt[]>;
  /** Keeps a receipt for later runs; what cannot be kept is told in the log. */
  keep(receipt: NewReceipt): Promise<void>;
}

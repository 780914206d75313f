import type { NewReceipt, ReceiptQuery, Receipts, StoredReceipt } from '../../src/ports/receipts.js';

/** Receipts that are kept as long as the test, and may be tampered with. */
export class InMemoryReceipts implements Receipts {
  readonly texts = new Map<string, string>();
  readonly asked: string[] = [];

  async find({ digest }: ReceiptQuery): Promise<readonly StoredReceipt[]> {
    this.asked.push(digest);
    const text = this.texts.get(digest);
    return text === undefined ? [] : [{ text, from: 'run 1' }];
  }

  async keep({ digest, text }: NewReceipt): Promise<void> {
    this.texts.set(digest, text);
  }
}

export const inMemoryReceipts = (): InMemoryReceipts => new InMemoryReceipts();

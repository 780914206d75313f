import { ledgerBranch } from './ledger-entry.js';

/** What brings origin's ledger, also into a clone of another branch alone. */
export const fetchLedger = `git fetch origin +${ledgerBranch}:refs/remotes/origin/${ledgerBranch}`;

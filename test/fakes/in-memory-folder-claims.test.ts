import { folderClaimsContract } from '../ports/folder-claims.contract.js';
import { InMemoryFolderClaims } from './in-memory-folder-claims.js';

folderClaimsContract(async () => ({ claims: new InMemoryFolderClaims(), folder: 'state' }));

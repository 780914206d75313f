import { join } from 'node:path';
import type { Callers } from '../../ports/callers.js';
import { systemFiles } from './files.js';

/** The workflows that lie in the product's own folder of them. */
export const shippedCallers = (folder: string): Callers => ({ read: (name) => systemFiles.read(join(folder, name)) });

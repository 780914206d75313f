import { z } from 'zod';

/** A path from the root of the repository, as git writes it: without a leading `./`. */
export const RepositoryPath = z
  .string()
  .min(1)
  .transform((path) => path.replace(/^(\.\/)+/, ''));

import { z } from 'zod';
/** How a text says where values go; but for `gh-models`, what has no value is an error, never an empty text. */
export const TemplateLanguage = z.enum(['mustache', 'jinja', 'handlebars', 'gh-models']);

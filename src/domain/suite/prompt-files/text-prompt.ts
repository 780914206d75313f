import type { TemplateLanguage } from '../../templates/template-language.js';
import { UserError } from '../../user-error.js';
import { includesOfFile } from '../includes.js';
import { nothingIncluded } from '../inclusion.js';
import type { Prompt } from '../prompt.js';

/** The language of a file that is nothing but a template, by its ending. */
export function languageOfPath(path: string): TemplateLanguage {
  if (/\.(?:j2|jinja2?|njk)$/i.test(path)) return 'jinja';
  return /\.(?:hbs|handlebars)$/i.test(path) ? 'handlebars' : 'mustache';
}

/** Reads a text as one user message; a Handlebars template may say other roles, and of Jinja the last line end goes. */
export function parseTextPrompt(text: string, path: string): Prompt {
  if (text.trim() === '') throw new UserError('this prompt is empty', { place: { path } });
  const language = languageOfPath(path);
  const plain = text.replaceAll('\r\n', '\n');
  return {
    path,
    messages: [{ role: 'user', content: language === 'jinja' ? plain.replace(/\n$/, '') : plain }],
    messageLines: [1],
    responseFormat: undefined,
    model: undefined,
    parameters: {},
    testData: [],
    evaluators: [],
    references: includesOfFile(text, path),
    inclusion: nothingIncluded,
    ...(language === 'mustache' ? {} : { language }),
    ...(language === 'handlebars' ? { firstRole: 'user' as const } : {}),
    lineOf: () => 1,
  };
}

import { isProse, looksLikeCode } from '../../vocabulary/natural-language.js';
import { promptMeaning } from '../classify/prompt-setting.js';

const comments: readonly RegExp[] = [
  /\{#(?![\w.]{0,80}[})(])[^#]*(?:#(?!\})[^#]*)*#\}/g,
  /\{\{!--[\s\S]*?--\}\}/g,
  /\{\{![^}]*\}\}/g,
];

/** A template as it is sent: comments of its language and white space at the ends of lines are gone. */
export function templateMeaning(text: string): string {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (!plain.includes('{#') && !plain.includes('{{!')) return promptMeaning(plain);
  return promptMeaning(comments.reduce((rest, comment) => rest.replace(comment, ''), plain));
}

const page =
  /<!doctype html|<html\b|<\/(?:html|body|head|table|tr|td|form|style|script|svg|nav|footer|ul|a)>|<(?:div|span|input|button|link|meta|img)\b[^<>]{0,200}(?:class|style|src|href|type)=/i;

/** True for templates of pages, which people see and models don't. */
export const isPageTemplate = (text: string): boolean => page.test(text.slice(0, 20_000));

/** True when a template makes a file of configuration or code instead of a text. */
export const isTemplateOfCode = (text: string): boolean =>
  looksLikeCode(text) || !isProse(text.replaceAll(/\{%[^%]{0,200}%\}/g, ' '), 4);

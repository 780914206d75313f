import { type Html, html } from './html.js';

/** Where on a picture a value lies, in its units, to a tenth. */
export type Scale = (value: number) => number;

/** Maps `from` to `to` evenly; what lies outside is put at the nearer end. */
export function linearScale(from: readonly [number, number], to: readonly [number, number]): Scale {
  const [low, high] = from;
  return (value) => {
    const share = high === low ? 0.5 : Math.min(1, Math.max(0, (value - low) / (high - low)));
    return rounded(to[0] + share * (to[1] - to[0]));
  };
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

export type Picture = { readonly width: number; readonly height: number; readonly label: string };

/** A picture with a title above it; `label` tells in words what it shows. */
export const figure = (title: string, { width, height, label }: Picture, drawing: Html): Html =>
  html`<figure><figcaption>${title}</figcaption>
<svg class="chart" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${label}">
${drawing}</svg></figure>`;

export const horizontal = (kind: string, y: number, [from, to]: readonly [number, number]): Html =>
  html`<line class="${kind}" x1="${from}" x2="${to}" y1="${y}" y2="${y}"/>`;

export const vertical = (kind: string, x: number, [from, to]: readonly [number, number]): Html =>
  html`<line class="${kind}" x1="${x}" x2="${x}" y1="${from}" y2="${to}"/>`;

export type Anchor = 'start' | 'middle' | 'end';

export const words = (text: string, x: number, y: number, anchor: Anchor = 'middle'): Html =>
  html`<text class="${anchor}" x="${x}" y="${y}">${text}</text>`;

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export const box = (kind: string, { x, y, width, height }: Box): Html =>
  html`<rect class="${kind}" x="${rounded(x)}" y="${rounded(y)}" width="${rounded(width)}" height="${rounded(height)}"/>`;

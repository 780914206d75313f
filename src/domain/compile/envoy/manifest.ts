import type { Json } from '../../artifacts/digest.js';

/** An object of Kubernetes, as it is applied. */
export type Manifest = {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace: string };
  readonly spec: { readonly [key: string]: Json };
};

type Named = Manifest['metadata'] & { readonly spec: Manifest['spec'] };

export const manifest = (apiVersion: string, kind: string, { name, namespace, spec }: Named): Manifest => ({
  apiVersion,
  kind,
  metadata: { name, namespace },
  spec,
});

/**
 * Seconds as Gateway API writes durations: whole hours, minutes, seconds and milliseconds, each of five digits at most.
 */
export function durationOf(seconds: number): string {
  const ms = Math.max(1, Math.round(seconds * 1000));
  const parts: readonly (readonly [number, string])[] = [
    [Math.floor(ms / 3_600_000), 'h'],
    [Math.floor(ms / 60_000) % 60, 'm'],
    [Math.floor(ms / 1000) % 60, 's'],
    [ms % 1000, 'ms'],
  ];
  return parts.flatMap(([count, unit]) => (count === 0 ? [] : [`${count}${unit}`])).join('');
}

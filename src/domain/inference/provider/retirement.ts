/** When a maker stops serving a model, and what it names in its place. */
export type Retirement = {
  readonly maker: string;
  /** A day, `YYYY-MM-DD`. */
  readonly retiresOn: string;
  readonly replacement?: string | undefined;
};

/** What OpenAI's deprecations page says, read on 2026-11-26 (developers.openai.com/api/docs/deprecations). */
const openAiRetirements: readonly (readonly [day: string, replacement: string, ids: readonly string[]])[] = [
  ['2026-10-23', 'gpt-5.6-terra', ['gpt-3.5-turbo', 'o4-mini']],
  ['2026-10-23', 'gpt-5.6-sol', ['gpt-4', 'gpt-4-turbo', 'gpt-4o-2024-05-13', 'o1', 'o1-pro', 'o3-mini']],
  ['2026-12-11', 'gpt-5.6-sol', ['gpt-5', 'o3']],
  ['2027-01-14', 'gpt-6-luna', ['gpt-4o', 'gpt-4o-mini', 'gpt-4.1', 'gpt-4.1-mini']],
];

const byId: ReadonlyMap<string, Retirement> = new Map(
  openAiRetirements.flatMap(([retiresOn, replacement, ids]) =>
    ids.map((id) => [id, { maker: 'OpenAI', retiresOn, replacement }] as const),
  ),
);

/** When a model's maker stops serving it, dated snapshots included; `undefined` where no day is known. */
export function retirementOf(model: string): Retirement | undefined {
  const id = model.slice(model.lastIndexOf('/') + 1).toLowerCase();
  return byId.get(id) ?? byId.get(id.replace(/-(?:\d{4}-\d{2}-\d{2}|\d{4})$/, ''));
}

/** One sentence about a retirement, as it reads on a day. */
export function describeRetirement(
  model: string,
  { maker, retiresOn, replacement }: Retirement,
  today: string,
): string {
  const when = `${maker} ${retiresOn <= today ? 'retired' : 'retires'} ${model} on ${retiresOn}`;
  return replacement === undefined ? when : `${when} and names ${replacement} in its place`;
}

const retiredHosts: ReadonlyMap<string, string> = new Map([
  ['models.github.ai', 'GitHub Models was retired on 2026-07-30'],
  ['models.inference.ai.azure.com', 'GitHub Models was retired on 2026-07-30'],
]);

/** Why nobody answers at a host any more; `undefined` for every other host. */
export const retiredHost = (hostname: string): string | undefined => retiredHosts.get(hostname.toLowerCase());

/** Opens the runner's masking: from then on the log, annotations and the step summary show `***` instead of the value. */
export async function openMaskSecret(): Promise<(value: string) => void> {
  const { setSecret } = await import('@actions/core');
  const masked = new Set<string>();
  return (value) => {
    if (masked.has(value)) return;
    masked.add(value);
    setSecret(value);
  };
}

import { claimFieldNames } from '#words/claims';

/** What a reader calls a field of a claim: `time` of `when`. */
export function claimFieldWord(field: string): string {
  const names: Record<string, string> = claimFieldNames;
  return names[field] ?? field;
}

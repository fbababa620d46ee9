import { claimFieldNames } from '#words/claims';

/** What readers call a field of a claim: `time` for `when`. */
export function claimFieldWord(field: string): string {
  const names: Record<string, string> = claimFieldNames;
  return names[field] ?? field;
}

import type { GroundLines } from './ground';

/** A ground without the borders of states and regions. */
export function withoutBorders(lines: GroundLines): GroundLines {
  return { ...lines, borders: [], disputed: [], regions: [] };
}

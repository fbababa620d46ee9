import type { PlacedLabel } from '$lib/static-map/place-labels';

/** Names that are written alike: what is said once of all need not be said of each. */
export type LabelGroup = {
  key: string;
  kind: string;
  colour: number | undefined;
  size: number;
  spacing: number;
  anchor: PlacedLabel['anchor'];
  /** Those of one line, and those of more. */
  single: PlacedLabel[];
  broken: PlacedLabel[];
};

/** Groups names by how they are written, in the order of the first of each group. */
export function groupLabels(labels: readonly PlacedLabel[]): LabelGroup[] {
  const groups = new Map<string, LabelGroup>();
  for (const label of labels) {
    const { kind, colour, size, spacing, anchor } = label;
    const look = { kind, colour, size, spacing, anchor };
    const key = Object.values(look).join();
    const group = groups.get(key) ?? { key, ...look, single: [], broken: [] };
    groups.set(key, group);
    (label.lines.length === 1 ? group.single : group.broken).push(label);
  }
  return [...groups.values()];
}

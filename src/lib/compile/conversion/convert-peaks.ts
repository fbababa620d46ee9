import type { Peak, WholeEvent } from '../../core/atlas';
import type { EventPart } from '../draft';
import { wholeFields } from '../reading/read-part';

/** The events with a label, by their rows among the converted ones, and from when the label holds: as long as the title does. */
export function convertPeaks(parts: readonly EventPart[], events: readonly WholeEvent[]): Peak[] {
  const labels = new Map(
    parts.map(wholeFields).flatMap(({ id, label }) => (label === undefined ? [] : [[id, label]]))
  );
  return events.flatMap(({ id, titleBefore }, row) => {
    const label = labels.get(id);
    if (label === undefined) return [];
    return [{ row, label, ...(titleBefore && { from: titleBefore.until }) }];
  });
}

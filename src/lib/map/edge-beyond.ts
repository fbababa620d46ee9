/** An edge of the map. */
export type Edge = 'top' | 'right' | 'bottom' | 'left';

/** The edge of a map of the size given beyond which a point lies, the farther one first; null where it lies on the map. */
export function edgeBeyond(
  point: { x: number; y: number },
  size: { width: number; height: number }
): Edge | null {
  const beyond: [Edge, number][] = [
    ['left', -point.x],
    ['right', point.x - size.width],
    ['top', -point.y],
    ['bottom', point.y - size.height]
  ];
  const [edge, distance] = beyond.reduce((a, b) => (b[1] > a[1] ? b : a)) as [Edge, number];
  return distance > 0 ? edge : null;
}

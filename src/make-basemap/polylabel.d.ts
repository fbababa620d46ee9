declare module 'polylabel' {
  /** The point inside a polygon that is furthest from its edge, to a precision in the polygon's units. */
  export default function polylabel(
    polygon: [x: number, y: number][][],
    precision?: number
  ): [x: number, y: number] & { distance: number };
}

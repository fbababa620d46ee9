/**
 * A grid of heights above the sea in metres, each at the middle of its cell: row 0 ends at the north pole, column 0 begins at 180° W.
 * Sea is 0, and no land is exactly that.
 */
export interface HeightGrid {
  columns: number;
  rows: number;
  metres: Float32Array;
}

/** A grid of heights above the sea in metres, row 0 at the south pole, column 0 at 1/12° east. Sea is 0. */
export interface HeightGrid {
  columns: number;
  rows: number;
  metres: Float32Array;
}

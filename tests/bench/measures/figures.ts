/** What was measured, by name; the name ends in the unit, if there is one. NaN is nothing to measure. */
export type Figures = Record<string, number>;

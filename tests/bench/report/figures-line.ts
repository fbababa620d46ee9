import type { Figures } from '../measures/figures';
import { figureText } from './figure-text';

/** Figures in a line: `step ms 14.6, empty frame ms 4.87`. */
export function figuresLine(figures: Figures): string {
  return Object.entries(figures)
    .map(([name, value]) => `${name} ${figureText(value)}`)
    .join(', ');
}

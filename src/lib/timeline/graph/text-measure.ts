import type { Measure } from './label-lines';

/** Measures bold text as an element's font sets it, at a size in pixels; null where there is no canvas. */
export function textMeasure(element: Element, size: number): Measure | null {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return null;
  pen.font = `700 ${size}px ${getComputedStyle(element).fontFamily}`;
  return (text) => pen.measureText(text).width;
}

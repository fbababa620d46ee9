import { element } from './svg-element';

/** A group of an SVG with a name, which drawing programs show as a layer; empty text if nothing is in it. */
export function layer(
  name: string,
  children: readonly string[],
  attributes: Record<string, string> = {}
): string {
  return children.length === 0 ? '' : element('g', { id: name, ...attributes }, children);
}

import { escapeMarkup } from '../core/text/escape-markup';

/** An attribute value; null and undefined are omitted. */
type Value = string | number | null | undefined;

/** An SVG element as text, attributes escaped. */
export function element(
  name: string,
  attributes: Record<string, Value>,
  children: readonly string[] = []
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeMarkup(String(value))}"`)
    .join('');
  return children.length === 0
    ? `<${name}${written}/>`
    : `<${name}${written}>${children.join('')}</${name}>`;
}

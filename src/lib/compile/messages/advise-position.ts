/** An example of a position, for when the value found does not show which is meant. */
const EXAMPLE = '; write it as in [134.1, 48.2]';

/** How to write a position, longitude or latitude that was written another way. */
export function advisePosition(found: unknown): string {
  if (typeof found === 'string') return fromText(found);
  if (Array.isArray(found)) return fromList(found);
  if (typeof found === 'object' && found !== null) {
    const names = Object.entries(found).map(
      ([name, value]) => [name.toLowerCase()[1], value] as const
    );
    // The second letter tells `lon`, `lng` and `longitude` from `lat`.
    const longitude = names.find(([letter]) => letter === 'o' || letter === 'n')?.[1];
    const latitude = names.find(([letter]) => letter === 'a')?.[1];
    const isBoth = typeof longitude === 'number' && typeof latitude === 'number';
    return isBoth ? `; write [${longitude}, ${latitude}]` : EXAMPLE;
  }
  return '';
}

/** In text most people write the latitude first. */
function fromText(text: string): string {
  const pair = /^\s*(-?\d+(?:\.\d+)?)\s*[,;\s]\s*(-?\d+(?:\.\d+)?)\s*$/.exec(text);
  if (pair)
    return `; write two numbers without quotes, the longitude first, as in [${pair[2]}, ${pair[1]}]`;
  if (/^\s*-?\d+(?:\.\d+)?\s*$/.test(text)) return `; write ${Number(text)}, without quotes`;
  const [, degrees, minutes = '0', seconds = '0', side = ''] =
    /^\s*(\d+)\s*°\s*(?:(\d+(?:\.\d+)?)\s*['′’])?\s*(?:(\d+(?:\.\d+)?)\s*["″”])?\s*([NSEW]?)/i.exec(
      text
    ) ?? [];
  if (degrees === undefined) return '';
  const decimal = Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600;
  return `; write decimal degrees, ${/[SW]/i.test(side) ? '-' : ''}${Number(decimal.toFixed(5))}`;
}

function fromList(list: readonly unknown[]): string {
  const isWhole = list.every((part) => Number.isInteger(part));
  if (list.length === 4 && isWhole)
    return `; a decimal has a point, as in [${list[0]}.${list[1]}, ${list[2]}.${list[3]}]`;
  const [only] = list;
  if (list.length === 1 && Array.isArray(only)) return '; take one pair of brackets away';
  return EXAMPLE;
}

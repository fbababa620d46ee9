/** The parts of a text directive (WICG Text Fragments), decoded. */
export type TextDirective = {
  prefix?: string;
  start: string;
  end?: string;
  suffix?: string;
};

/**
 * Reads `prefix-,start,end,-suffix`, where only `start` is required; null if that is no text directive. Commas, ampersands and
 * hyphens at a part's edge that belong to the words are percent-encoded.
 */
export function parseTextDirective(text: string): TextDirective | null {
  const parts = text.split(',').map((part) => part.trim());
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
  const [start, end, ...rest] = parts;
  const found = [prefix, start, end, suffix].filter((part) => part !== undefined);
  if (start === undefined || rest.length > 0 || found.some((part) => part === '')) return null;
  return {
    ...(prefix !== undefined && { prefix: decode(prefix) }),
    start: decode(start),
    ...(end !== undefined && { end: decode(end) }),
    ...(suffix !== undefined && { suffix: decode(suffix) })
  };
}

/** Writes a text directive that can follow `#:~:text=` in an address. */
export function formatTextDirective({ prefix, start, end, suffix }: TextDirective): string {
  const parts = [
    prefix !== undefined && `${encode(prefix)}-`,
    encode(start),
    end !== undefined && encode(end),
    suffix !== undefined && `-${encode(suffix)}`
  ];
  return parts.filter((part) => part !== false).join(',');
}

/** The words that a directive points to, ready to quote: `left … on Sunday`. */
export function quoteOfDirective({ start, end }: TextDirective): string {
  return end === undefined ? start : `${start} … ${end}`;
}

/** Percent-encodes like `encodeURIComponent`, and also the hyphen, which marks off prefix and suffix. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}

/** A percent sign that encodes nothing is kept, as in "60% of". */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

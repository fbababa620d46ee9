/** A range of a file's bytes; `end` is exclusive. */
type ByteRange = { start: number; end: number };

/**
 * What a `Range` header requests of a file of `size` bytes. `whole` if it is absent, malformed or requests several ranges at
 * once: RFC 9110 lets a server answer those with the whole file.
 */
export function byteRange(
  header: string | undefined,
  size: number
): ByteRange | 'whole' | 'unsatisfiable' {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '');
  if (!match) return 'whole';
  const [, first = '', last = ''] = match;
  if (first === '' && last === '') return 'whole';
  if (first === '') {
    const length = Math.min(Number(last), size);
    return length === 0 ? 'unsatisfiable' : { start: size - length, end: size };
  }
  const start = Number(first);
  if (last !== '' && Number(last) < start) return 'whole';
  if (start >= size) return 'unsatisfiable';
  return { start, end: last === '' ? size : Math.min(Number(last) + 1, size) };
}

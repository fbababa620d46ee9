/** The better of brotli and gzip that an `Accept-Encoding` header accepts. */
export function acceptedEncoding(header: string | undefined): 'br' | 'gzip' | undefined {
  const taken = (header ?? '')
    .split(',')
    .map((one) => one.trim().toLowerCase())
    .filter((one) => !/;\s*q=0(\.0*)?$/.test(one))
    .map((one) => one.split(';')[0]?.trim());
  if (taken.includes('br')) return 'br';
  return taken.includes('gzip') ? 'gzip' : undefined;
}

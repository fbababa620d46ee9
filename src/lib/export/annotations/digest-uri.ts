const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The address of a text by what it contains (RFC 6920, `ni:`), from its sha256 in hexadecimal digits. */
export function digestUri(sha256: string): string {
  const bits = [...sha256].map((digit) => parseInt(digit, 16).toString(2).padStart(4, '0'));
  const sixes = bits.join('').match(/.{1,6}/g) ?? [];
  return `ni:///sha-256;${sixes.map((six) => DIGITS[parseInt(six.padEnd(6, '0'), 2)]).join('')}`;
}

import { Compression, type RangeResponse, type Source } from 'pmtiles';

const MAGIC = 'PMTiles';
const VERSION = 3;
/** Where the header has its version, where the first directory begins and how long it is, and how directories are compressed. */
const AT = { version: 7, directory: 8, length: 16, compression: 97 };
/** Bytes of a header. */
const HEADER = 127;

/**
 * A source of which the start is looked at before it is believed: a page in the archive's place, or noise, is an error. The
 * package would take any number in it for a count, and directories that are not compressed have no sum to give noise away.
 *
 * Of the start the package asks for as much as any archive may need, 16 kB; `opening` is how many bytes this one's header and first
 * directory have. The rest is asked for only if they turn out to be longer.
 */
export class CheckedSource implements Source {
  constructor(
    private readonly source: Source,
    private readonly opening = Infinity
  ) {}

  getKey(): string {
    return this.source.getKey();
  }

  async getBytes(...asked: Parameters<Source['getBytes']>): Promise<RangeResponse> {
    const [offset, length, ...how] = asked;
    if (offset > 0) return this.source.getBytes(...asked);
    const opening = Math.min(length, this.opening);
    const response = await this.source.getBytes(0, opening, ...how);
    if (!isArchive(new Uint8Array(response.data)))
      throw new Error(`${this.getKey()}: expected a PMTiles archive, found something else`);
    return opening < length && directoryEnd(response.data) > opening
      ? this.source.getBytes(...asked)
      : response;
  }
}

/** Where the first directory ends, in bytes from the start. */
function directoryEnd(opening: ArrayBuffer): number {
  const header = new DataView(opening);
  return Number(header.getBigUint64(AT.directory, true) + header.getBigUint64(AT.length, true));
}

function isArchive(bytes: Uint8Array): boolean {
  return (
    bytes.length >= HEADER &&
    String.fromCharCode(...bytes.subarray(0, MAGIC.length)) === MAGIC &&
    bytes[AT.version] === VERSION &&
    bytes[AT.compression] === Compression.Gzip
  );
}

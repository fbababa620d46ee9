import { Compression, type RangeResponse, type Source } from 'pmtiles';

const MAGIC = 'PMTiles';
const VERSION = 3;
/** Where the header has its version, and how directories are compressed. */
const AT = { version: 7, compression: 97 };
/** Bytes of a header. */
const HEADER = 127;

/**
 * A source of which the start is looked at before it is believed: a page in the archive's place, or noise, is an error. The
 * package would take any number in it for a count, and directories that are not compressed have no sum to give noise away.
 */
export class CheckedSource implements Source {
  constructor(private readonly source: Source) {}

  getKey(): string {
    return this.source.getKey();
  }

  async getBytes(...asked: Parameters<Source['getBytes']>): Promise<RangeResponse> {
    const response = await this.source.getBytes(...asked);
    if (asked[0] === 0 && !isArchive(new Uint8Array(response.data)))
      throw new Error(`${this.getKey()}: expected a PMTiles archive, found something else`);
    return response;
  }
}

function isArchive(bytes: Uint8Array): boolean {
  return (
    bytes.length >= HEADER &&
    String.fromCharCode(...bytes.subarray(0, MAGIC.length)) === MAGIC &&
    bytes[AT.version] === VERSION &&
    bytes[AT.compression] === Compression.Gzip
  );
}

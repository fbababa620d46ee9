import { EtagMismatch, type RangeResponse, type Source } from 'pmtiles';

/**
 * Bytes of a PMTiles archive from any static host. A host that knows ranges answers 206 with the part asked for. One
 * that does not answers 200 with the whole file: that answer is kept, and all later parts are cut from it.
 */
export class HostSource implements Source {
  #whole: Promise<ArrayBuffer> | undefined;

  constructor(
    private readonly url: string,
    private readonly request: typeof fetch = (...args) => fetch(...args)
  ) {}

  getKey(): string {
    return this.url;
  }

  async getBytes(
    offset: number,
    length: number,
    signal?: AbortSignal,
    etag?: string
  ): Promise<RangeResponse> {
    if (this.#whole) return cut(await this.#whole, offset, length);
    const response = await this.request(this.url, {
      headers: { range: `bytes=${offset}-${offset + length - 1}` },
      ...(signal && { signal })
    });
    if (response.status === 206) return part(response, { offset, length }, etag);
    if (response.status === 200) return cut(await this.#keep(response), offset, length);
    throw new Error(`${this.url}: expected status 206 or 200, got ${response.status}`);
  }

  /** Reads the whole file once; a download that breaks off is forgotten, so that the next request tries again. */
  #keep(response: Response): Promise<ArrayBuffer> {
    if (this.#whole) {
      void response.body?.cancel();
      return this.#whole;
    }
    this.#whole = response.arrayBuffer();
    this.#whole.catch(() => (this.#whole = undefined));
    return this.#whole;
  }
}

/** A part of the file, in bytes. */
type Asked = { offset: number; length: number };

function cut(whole: ArrayBuffer, offset: number, length: number): RangeResponse {
  return { data: whole.slice(offset, offset + length) };
}

/** How many bytes there are of the part asked for: fewer where the whole file, of which the host gives the length, ends before. */
function lengthOf(response: Response, { offset, length }: Asked): number {
  const whole = /\/(\d+)$/.exec(response.headers.get('content-range') ?? '')?.[1];
  return whole === undefined ? 0 : Math.min(length, Number(whole) - offset);
}

/** An archive that was replaced while it was read must be read anew from its header; an answer that was cut off is an error. */
async function part(
  response: Response,
  asked: Asked,
  expected: string | undefined
): Promise<RangeResponse> {
  const etag = strongEtag(response);
  if (expected && etag && etag !== expected) {
    void response.body?.cancel();
    throw new EtagMismatch(`${response.url}: expected version ${expected}, got ${etag}`);
  }
  const data = await response.arrayBuffer();
  const least = lengthOf(response, asked);
  if (data.byteLength < least)
    throw new Error(`${response.url}: expected ${least} bytes, got ${data.byteLength}`);
  return { data, ...(etag && { etag }) };
}

/** Weak tags may differ between hosts' copies of one file, so they say nothing. */
function strongEtag(response: Response): string | undefined {
  const etag = response.headers.get('etag');
  return etag && !etag.startsWith('W/') ? etag : undefined;
}

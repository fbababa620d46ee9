import { addProtocol, type AddProtocolResponseData } from 'maplibre-gl';
import { Protocol } from 'pmtiles';
import { hostArchive } from '$lib/archive/host-archive';
import { archiveAddress } from './archive-address';

let registered = false;

/**
 * Teaches MapLibre to read `pmtiles://` addresses, on any static host. An archive of which something could not be read is
 * opened anew for the next request, for the package keeps what it failed to read. Safe to call more than once.
 */
export function registerPmtiles(): void {
  if (registered) return;
  registered = true;
  const protocol = new Protocol();
  addProtocol('pmtiles', async (request, abortController) => {
    const address = archiveAddress(request.url);
    const archive = protocol.get(address) ?? hostArchive(address);
    protocol.add(archive);
    try {
      const { data } = await protocol.tilev4(
        { url: request.url, ...(request.type && { type: request.type }) },
        abortController
      );
      return { data: data as AddProtocolResponseData };
    } catch (error) {
      if (!abortController.signal.aborted && protocol.get(address) === archive)
        protocol.tiles.delete(address);
      throw error;
    }
  });
}

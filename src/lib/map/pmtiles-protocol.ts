import { addProtocol, type AddProtocolResponseData } from 'maplibre-gl';
import { PMTiles, Protocol } from 'pmtiles';
import { archiveAddress } from './archive-address';
import { archiveOpening } from './archive-opening';
import { CheckedSource } from './checked-source';
import { HostSource } from './host-source';

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
    const archive =
      protocol.get(address) ??
      new PMTiles(new CheckedSource(new HostSource(address), archiveOpening(address)));
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

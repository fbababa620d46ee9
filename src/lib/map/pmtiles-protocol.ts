import { addProtocol, type AddProtocolResponseData } from 'maplibre-gl';
import { PMTiles, Protocol } from 'pmtiles';
import { archiveAddress } from './archive-address';
import { HostSource } from './host-source';

let registered = false;

/** Teaches MapLibre to read `pmtiles://` addresses, on any static host. Safe to call more than once. */
export function registerPmtiles(): void {
  if (registered) return;
  registered = true;
  const protocol = new Protocol();
  addProtocol('pmtiles', async (request, abortController) => {
    const address = archiveAddress(request.url);
    if (!protocol.get(address)) protocol.add(new PMTiles(new HostSource(address)));
    const { data } = await protocol.tilev4(
      { url: request.url, ...(request.type && { type: request.type }) },
      abortController
    );
    return { data: data as AddProtocolResponseData };
  });
}

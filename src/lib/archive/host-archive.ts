import { PMTiles } from 'pmtiles';
import { archiveOpening } from './archive-opening';
import { CheckedSource } from './checked-source';
import { HostSource } from './host-source';

/** An archive of tiles at an address of the site, on any static host. */
export function hostArchive(address: string): PMTiles {
  return new PMTiles(new CheckedSource(new HostSource(address), archiveOpening(address)));
}

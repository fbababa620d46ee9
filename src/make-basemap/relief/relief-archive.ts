import { Compression, TileType } from 'pmtiles';
import sharp from 'sharp';
import { writePmtiles, type Tile } from '../tiles/pmtiles-writer';
import { readElevation } from './elevation';
import { reliefTile, TILE_PIXELS } from './relief-tile';

/** At zoom 4 a pixel of a 512 px tile is 4.9 km at the equator: half a cell of the heights. */
const MAX_ZOOM = 4;

/** Shaded relief of the whole world as one PMTiles archive of WebP tiles. */
export async function reliefArchive(): Promise<Uint8Array> {
  const elevation = readElevation();
  const tiles: Tile[] = [];
  for (let z = 0; z <= MAX_ZOOM; z++) {
    for (let x = 0; x < 2 ** z; x++) {
      for (let y = 0; y < 2 ** z; y++) {
        tiles.push({ z, x, y, data: await encode(reliefTile(elevation, z, x, y)) });
      }
    }
  }
  return writePmtiles(tiles, {
    tileType: TileType.Webp,
    tileCompression: Compression.None,
    minZoom: 0,
    maxZoom: MAX_ZOOM,
    bounds: [-180, -85.0511, 180, 85.0511],
    center: [132, 45, 4],
    metadata: { name: 'Dateline shaded relief', attribution: 'U.S. Geological Survey, NOAA' }
  });
}

/** Lossy is good enough for a soft picture, and a tenth of the size of lossless with an alpha channel. */
function encode(greys: Uint8Array): Promise<Uint8Array> {
  return sharp(greys, { raw: { width: TILE_PIXELS, height: TILE_PIXELS, channels: 1 } })
    .webp({ quality: 37, effort: 6 })
    .toBuffer();
}

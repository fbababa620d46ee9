import { heightAt } from './elevation';
import type { HeightGrid } from './height-grid';
import { shade } from './shade';

/** Width and height of a relief tile in pixels. */
export const TILE_PIXELS = 512;

/** Metres per pixel at the equator at zoom 0. */
const EQUATOR_METRES = 40_075_016.7;
/** The grey of flat ground and sea. Half of the range is for shadow, half for light. */
const FLAT_GREY = 128;

/**
 * One tile of relief in greys: darker than `FLAT_GREY` in shadow, lighter where the land faces the light. The map's style
 * turns the greys into colours of its own, so the same tiles serve a light and a dark map.
 */
export function reliefTile(elevation: HeightGrid, z: number, x: number, y: number): Uint8Array {
  const heights = sampleHeights(elevation, z, x, y);
  const height = (at: number) => heights[at] ?? 0;
  const stride = TILE_PIXELS + 2;
  const greys = new Uint8Array(TILE_PIXELS * TILE_PIXELS);
  for (let row = 0; row < TILE_PIXELS; row++) {
    const run = 2 * metresPerPixel(z, latitudeOf(z, y, row + 0.5));
    for (let column = 0; column < TILE_PIXELS; column++) {
      const at = (row + 1) * stride + column + 1;
      const slope = {
        east: (height(at + 1) - height(at - 1)) / run,
        north: (height(at - stride) - height(at + stride)) / run
      };
      const light = soften(shade(slope, exaggerationAt(z)));
      greys[row * TILE_PIXELS + column] = Math.round(FLAT_GREY + light * (FLAT_GREY - 1));
    }
  }
  return greys;
}

/** Heights at the pixels of a tile, with a margin of one pixel. */
function sampleHeights(elevation: HeightGrid, z: number, x: number, y: number): Float32Array {
  const stride = TILE_PIXELS + 2;
  const heights = new Float32Array(stride * stride);
  for (let row = -1; row <= TILE_PIXELS; row++) {
    const latitude = latitudeOf(z, y, row + 0.5);
    for (let column = -1; column <= TILE_PIXELS; column++) {
      const longitude = ((x + (column + 0.5) / TILE_PIXELS) / 2 ** z) * 360 - 180;
      heights[(row + 1) * stride + column + 1] = heightAt(elevation, longitude, latitude);
    }
  }
  return heights;
}

/** Slopes flatten as pixels grow, so heights are exaggerated more at lower zooms. */
function exaggerationAt(z: number): number {
  return 34 * 1.35 ** (4 - z);
}

/** Lifts faint shading and keeps steep slopes from going flat black or white. */
function soften(light: number): number {
  return Math.sign(light) * Math.tanh(Math.abs(light) * 1.1);
}

function metresPerPixel(z: number, latitude: number): number {
  return (EQUATOR_METRES * Math.cos((latitude * Math.PI) / 180)) / (TILE_PIXELS * 2 ** z);
}

function latitudeOf(z: number, y: number, row: number): number {
  const mercator = Math.PI * (1 - (2 * (y + row / TILE_PIXELS)) / 2 ** z);
  return (Math.atan(Math.sinh(mercator)) * 180) / Math.PI;
}

import { asPng } from '$lib/picture/as-png';
import { openHostArchive } from '$lib/picture/open-host-archive';
import { pictureFile } from '$lib/picture/picture-file';
import { SIZES, type PictureShape } from '$lib/picture/picture-shape';
import { takePicture } from '$lib/picture/take-picture';
import type { View } from '$lib/state/view.svelte';
import { pictureOfView } from './picture-of-view';

/** A picture of the view as a file with its name. `base` is the site's base path. Rejects if something of it does not come. */
export async function drawView(
  view: View,
  { shape, ending, base }: { shape: PictureShape; ending: 'png' | 'svg'; base: string }
): Promise<{ file: string; blob: Blob }> {
  const pictured = pictureOfView(view);
  if (!pictured) throw new Error('no map stands yet');
  const file = pictureFile(view.atlas.id, view.window, shape, ending);
  const world = await openHostArchive(`${base}/basemap/world.pmtiles`);
  const svg = await takePicture(pictured, shape, world);
  const blob =
    ending === 'png' ? await asPng(svg, SIZES[shape]) : new Blob([svg], { type: 'image/svg+xml' });
  return { file, blob };
}

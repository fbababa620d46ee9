import type { Size } from '../static-map/frame';
import { facesFor } from './font-faces';
import { element } from './svg-element';

/** How many pixels of a PNG make one of the picture. */
const SCALE = 2;

/**
 * A picture as a PNG of twice its size. An image has no fonts of the page, so that those that it needs are written into it. Rejects if
 * a font does not come, or if the browser draws no such image.
 */
export async function asPng(svg: string, { width, height }: Size): Promise<Blob> {
  const faces = await Promise.all(facesFor(svg, document.styleSheets).map(written));
  const whole = svg.replace('<defs>', () => `<defs>${element('style', {}, [faces.join('')])}`);
  const image = new Image(width * SCALE, height * SCALE);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(whole)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the canvas gave no PNG'))));
  });
}

/** A font as a rule of its own, with its file within it. */
async function written({ rule, url }: { rule: string; url: string }): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return rule.replace(/src:[^;}]*/, () => `src: url(data:font/woff2;base64,${btoa(letters)})`);
}

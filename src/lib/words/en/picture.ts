import { statusTitles } from './statuses';

/** The section of the dialog, and its shapes. */
export const picture = 'Picture';
export const shapeOfPicture = 'Shape';
export const shapes = {
  '3x2': 'Page, 3:2',
  '16x9': 'Screen, 16:9',
  '4x5': 'Post, 4:5',
  '9x16': 'Phone, 9:16'
};
export const aboutPicture =
  'The map as you see it, with its date, credit and sources. PNG is ready to publish; SVG can be edited, with layers and text.';
export const takePng = 'Download PNG';
export const takeSvg = 'Download SVG';
export const drawingPicture = 'Drawing the picture …';
export const pictureTaken = (file: string) => `Downloaded ${file}`;

/** In the picture. */
export const sourcesOf = (names: readonly string[], more: number) =>
  `${names.length + more === 1 ? 'Source' : 'Sources'}: ${names.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
export const mapBy = 'Map: Dateline; Natural Earth, GeoNames (CC BY 4.0)';
export const standing = (status: keyof typeof statusTitles, failed: boolean) =>
  failed ? 'Expected, but it turned out differently' : statusTitles[status];

import { escapeMarkup } from '../core/text/escape-markup';
import type { Picture } from './picture';
import { siteAddress } from './site-address';

/** The markup for a preview picture in a page's head; if null, the markup says that there is none. */
export function pictureElements(picture: Picture | null): string {
  const said: [attribute: string, name: string, content: string][] = picture
    ? [
        ['property', 'og:image', siteAddress(picture.path)],
        ['property', 'og:image:type', 'image/png'],
        ['property', 'og:image:width', String(picture.width)],
        ['property', 'og:image:height', String(picture.height)],
        ['property', 'og:image:alt', picture.alt],
        ['name', 'twitter:card', 'summary_large_image']
      ]
    : [['name', 'twitter:card', 'summary']];
  return said
    .map(
      ([attribute, name, content]) =>
        `<meta ${attribute}="${name}" content="${escapeMarkup(content)}"/>`
    )
    .join('\n');
}

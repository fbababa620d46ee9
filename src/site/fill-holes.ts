import { ACCENT, HOLES, IMMUTABLE } from '../build/app/holes.js';
import type { FilledFace } from './site-fonts';

/** What a site knows, and an app does not. */
export type Fillings = {
  /** Where the site is mounted: empty at the root, otherwise "/name". */
  base: string;
  /** Its public origin; empty if there is none. */
  origin: string;
  /** Tells these fillings of this app from others: a name of letters and digits. */
  version: string;
  name: string;
  footer: readonly object[];
  /** The colour of journeys and of what is chosen, by theme. */
  accent: { light: string; dark: string };
  /** The font files of each variant of a family, `noto-sans 400-normal`. */
  faces: Readonly<Record<string, readonly FilledFace[]>>;
  /** The map's fonts by the names that its style uses, variants of families. */
  mapFonts: Readonly<Record<string, readonly string[]>>;
};

const FACE = new RegExp(
  `@font-face\\s*\\{([^}]*?)src:\\s*local\\(["']?${HOLES.face} ([\\w-]+ [\\w-]+)["']?\\);?([^}]*)\\}`,
  'g'
);

/** The site's folder of scripts, styles and fonts: another one if anything is filled otherwise, since browsers keep these files. */
export function immutableFolder({ version }: Pick<Fillings, 'version'>): string {
  return `${IMMUTABLE}${version}/`;
}

/** The text of a file of an app with the site's own in its holes. */
export function fillHoles(text: string, fillings: Fillings): string {
  const { base, origin, version, name, footer, accent, faces, mapFonts } = fillings;
  const fonts = Object.fromEntries(
    Object.entries(mapFonts).map(([name, variants]) => [
      name,
      variants.flatMap((variant) =>
        (faces[variant] ?? []).map(({ file, range }) => ({
          url: `${base}/${immutableFolder(fillings)}assets/${file}`,
          'unicode-range': range.split(',')
        }))
      )
    ])
  );
  return text
    .replace(FACE, (_, before: string, variant: string, after: string) =>
      (faces[variant] ?? [])
        .map(
          ({ file, range }) =>
            `@font-face{${before}src:url(./${file})format("woff2");unicode-range:${range};${after}}`
        )
        .join('')
    )
    .replaceAll(HOLES.mapFonts, () => inQuotes(JSON.stringify(fonts)))
    .replaceAll(HOLES.footer, () => inQuotes(JSON.stringify(footer)))
    .replaceAll(HOLES.name, () => escaped(name))
    .replaceAll(ACCENT.light, () => accent.light)
    .replaceAll(ACCENT.dark, () => accent.dark)
    .replaceAll(HOLES.origin, () => origin)
    .replaceAll(HOLES.base, () => base)
    .replaceAll(HOLES.version, () => version)
    .replaceAll(IMMUTABLE, () => immutableFolder(fillings));
}

/** A text as a script has it in quotes of any kind: letters, digits and spaces as they are. */
function escaped(text: string): string {
  return text.replace(
    /[^\w ]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  );
}

/** A text in percent encoding, safe in quotes of any kind. */
function inQuotes(text: string): string {
  return encodeURIComponent(text).replaceAll("'", '%27');
}

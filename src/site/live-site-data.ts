import type { SiteData } from './site-data';

/** Data that a server was opened with, and that may be replaced while it renders: modules hold its parts. */
export function liveSiteData(first: SiteData): {
  data: SiteData;
  replace: (next: SiteData) => void;
} {
  let now = first;
  const data: SiteData = {
    atlases: [...first.atlases],
    grounds: { ...first.grounds },
    firstFonts: first.firstFonts,
    load: (id) => now.load(id),
    loadNames: (id) => now.loadNames(id),
    pictureOf: (...page) => now.pictureOf(...page)
  };
  return {
    data,
    replace(next) {
      now = next;
      data.atlases.splice(0, data.atlases.length, ...next.atlases);
      for (const id of Object.keys(data.grounds)) Reflect.deleteProperty(data.grounds, id);
      Object.assign(data.grounds, next.grounds);
    }
  };
}

/** Bytes of the header and the first directory of our archives, rounded up. A test compares them with the files. */
const OPENINGS: Record<string, number> = { world: 8192, relief: 1024 };

/** How many bytes at the start of an archive tell where its tiles are; undefined of an archive that is not ours. */
export function archiveOpening(address: string): number | undefined {
  const [, name = ''] = /\/basemap\/(\w+)\.pmtiles$/.exec(address) ?? [];
  return OPENINGS[name];
}

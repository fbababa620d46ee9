import { PARTS, SIZES } from './bench-options';

/** What `npm run bench -- --help` prints. */
export const BENCH_HELP = `npm run bench -- [--only ${PARTS.slice(2).join(',')}] [--sizes 100,1000] [--against <commit>] [--rounds 2] [--markdown]

Measures what depends on time, on atlases made for it, and prints tables. Nothing passes or fails by them.
docs/performance.md says how each figure is taken and how to read it.

  --only      some of ${PARTS.join(', ')}; all if left out
                compile  an atlas from its files
                view     the bytes of the first view of an atlas of the project
                open     an atlas, from its address to a live map
                step     of the slider, a day each, in empty frames of the map
                drag     of the window along the time axis, with a mouse or a finger
                play     at 1x, as fast as this machine and on a phone four times slower
                pan      and zoom of the map, while marks gather and part
  --sizes     how many events the atlases have; ${SIZES.join(',')} if left out
  --against   a commit: it is built too, both are measured in turns on the same atlases, and both are printed with the ratio
  --rounds    how often each figure is taken on each side, of which the median is printed; 1, or 2 with --against
  --markdown  prints only what docs/performance.md shows
  --help      this`;

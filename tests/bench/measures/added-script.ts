import { PAGE_ALONE, type BenchCase } from '../bench-case';
import { median } from '../median';
import type { Figures } from './figures';

/** Tells how much of the script that opens an atlas its events add: what is more than the page alone takes, on the same side and with the same shape. */
export class AddedScript<Side> {
  private readonly alone = new Map<Side, Map<string, number[]>>();

  /** The figures of a case, with what its events add. Cases of the page alone come first. */
  to(
    figures: Figures,
    side: Side,
    { shape, screen, events }: Pick<BenchCase, 'shape' | 'screen' | 'events'>
  ): Figures {
    const pages = this.alone.get(side) ?? new Map<string, number[]>();
    this.alone.set(side, pages);
    const key = `${shape} ${screen}`;
    const taken = pages.get(key) ?? [];
    pages.set(key, taken);
    const { script = NaN } = figures;
    if (events === PAGE_ALONE) taken.push(script);
    return { ...figures, 'script added': events === PAGE_ALONE ? NaN : script - median(taken) };
  }
}

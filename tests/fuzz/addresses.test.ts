import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { readAtlas } from '../read-atlas';
import { addressOf, type AddressText } from './addresses';
import { StepCounter } from './step-counter';
import { IS_LONG, RUNS, watched } from './watched';

const steps = new StepCounter();
afterAll(() => steps.end());

const { formatAddress, parseAddress, readLink, legsOf, travellersOf, View } = await steps.load(
  async () => ({
    ...(await import('../../src/lib/core/view/address')),
    ...(await import('../../src/lib/core/view/read-link')),
    ...(await import('../../src/lib/state/legs-of')),
    ...(await import('../../src/lib/state/travellers-of')),
    ...(await import('../../src/lib/state/view.svelte'))
  })
);

/** An address read as the page reads it, with everything that follows from it. */
function open(view: InstanceType<typeof View>, { day, query }: AddressText) {
  const { address, issues } = readLink(day, `?${query}`, { framed: true });
  view.read(address, issues);
  return { issues, ...looked(view) };
}

/** Everything that the page shows of the view. */
function looked(view: InstanceType<typeof View>) {
  const { around, window, span, notices } = view;
  const { shown, unfiltered } = view.contents;
  const { counts, dated, stops } = view.knowledge;
  const [legs, travellers] = [legsOf(view.journeys), travellersOf(view.journeys)];
  const { event, journey } = view.selection;
  const isInWindow = event !== null && view.isInWindow(event);
  const days = { shown, unfiltered, counts, dated, stops, around };
  const selected = { event, journey, isInWindow };
  return { ...days, ...selected, legs, travellers, window, axis: view.axis.span, span, notices };
}

/** What went wrong in handling an address. */
function flaws(view: InstanceType<typeof View>, found: ReturnType<typeof open>): string[] {
  const { from, to } = found.window.days;
  const isWindow = Number.isInteger(from) && Number.isInteger(to) && from < to;
  const isAxis =
    found.axis.from < found.axis.to && Number.isFinite(found.axis.to - found.axis.from);
  const again = parseAddress(...split(formatAddress(view.address)));
  return [
    ...(isWindow ? [] : [`blank: a window from ${from} to ${to}`]),
    ...(isAxis ? [] : [`blank: an axis from ${found.axis.from} to ${found.axis.to}`]),
    ...(found.travellers.length + view.journeys.hidden.length < view.atlas.journeys.length
      ? ['blank: a journey is lost']
      : []),
    ...found.issues
      .filter(({ where, message }) => where === '' || message === '')
      .map((issue) => `no place: ${issue.message}`),
    ...(again.issues.length > 0 ? [`its own address is misread: ${again.issues[0]?.message}`] : [])
  ];
}

/** The day and query of an address that the view wrote. */
function split(address: string): [string | null, URLSearchParams] {
  const [path = '', query = ''] = address.split('?');
  return [path.slice(1) || null, new URLSearchParams(query)];
}

/** An address of any length may take this many times the steps of a plain one: it can ask for no more than one view. */
const TIMES = 4;

describe.each(IS_LONG ? ['kim-2023', 'hanoi-2019'] : ['kim-2023'])('any address of %s', (id) => {
  it('is read without a throw, in bounded steps, and shows a window', () => {
    const atlas = readAtlas(id);
    const view = new View(atlas);
    steps.take();
    open(view, { day: '2023-09-12', query: 'known=then' });
    const most = TIMES * steps.take();
    fc.assert(
      fc.property(addressOf(atlas), (address) => {
        const told = () => JSON.stringify(address);
        const found = watched('addresses', told, () => {
          steps.take();
          const seen = open(view, address);
          const taken = steps.take();
          const many = taken > most ? [`${taken} steps, more than ${most}`] : [];
          return [...many, ...flaws(view, seen)];
        });
        expect(found).toEqual([]);
      }),
      { numRuns: IS_LONG ? Math.ceil(RUNS / 2) : RUNS }
    );
  });
});

import { untrack } from 'svelte';
import type { LonLat } from '$lib/core/lon-lat';
import type { KnownJourney } from '$lib/core/movement/known-journey';
import { placeOfRide, rideBetween, rideFrom, type Ride } from '$lib/core/movement/ride';
import { sameWindow } from '$lib/core/time/window';
import type { View } from '$lib/state/view.svelte';
import { glideShare } from './glide-share';

/** Where a traveller is drawn on its way. */
type Passing = { km: number; position: LonLat; bearing: number };

const NOBODY: ReadonlyMap<string, Passing> = new Map();

/** What is followed of the view. */
type Followed = Pick<View, 'window' | 'glide'> & {
  journeys: { instants: { to: number }; shown: readonly KnownJourney[] };
};

/**
 * While the days play, the places of travellers on their way along their lines from one window to the next, by the ids of their
 * journeys; a traveller that is not on its way has none. Made during component setup; stops with the component.
 */
export class Glides {
  passing: ReadonlyMap<string, Passing> = $state.raw(NOBODY);
  private asked: number | null = null;

  constructor(view: Followed) {
    let before = untrack(() => view.journeys.instants.to);
    $effect.pre(() => {
      const { window, journeys } = view;
      const [from, to] = [before, journeys.instants.to];
      before = to;
      untrack(() => {
        const { glide } = view;
        if (glide && to > from && sameWindow(glide.window, window))
          this.start(journeys.shown, { from, to }, glide);
        else if (to !== from) this.stop();
      });
    });
    $effect.pre(() => () => this.stop());
  }

  private start(
    journeys: readonly KnownJourney[],
    { from, to }: { from: number; to: number },
    { milliseconds, rests }: { milliseconds: number; rests: boolean }
  ): void {
    const rides = journeys.flatMap((journey): Ride[] => {
      const ride = rideBetween(journey, from, to);
      // One that has not come to where it was going goes on from where it is.
      const now = this.passing.get(journey.journey.id);
      return ride ? [now ? rideFrom(ride, now.km) : ride] : [];
    });
    this.stop();
    if (rides.length === 0) return;
    let began: number | null = null;
    const draw = (now: number) => {
      began ??= now;
      const share = glideShare((now - began) / milliseconds, rests);
      if (share >= 1) return this.stop();
      const passing = new Map(this.passing);
      for (const ride of rides) {
        const place = placeOfRide(ride, share);
        if (place) passing.set(ride.journey.journey.id, place);
      }
      this.passing = passing;
      this.asked = requestAnimationFrame(draw);
    };
    draw(performance.now());
  }

  /** Lets all stand where they are in the window. */
  private stop(): void {
    if (this.asked !== null) cancelAnimationFrame(this.asked);
    this.asked = null;
    this.passing = NOBODY;
  }
}

import type { TravelMode } from '../core/journey';

/**
 * Heading up in a box of 32: a rail car, a rounder one for the road, a dart for the air, a hull for the sea; where no report gives
 * the means a person, who has no heading and always stands upright.
 */
export const TRAVELLER_SHAPES: Record<TravelMode, string> = {
  rail: 'M12.5 5.5h7a2 2 0 0 1 2 2v17a2 2 0 0 1-2 2h-7a2 2 0 0 1-2-2v-17a2 2 0 0 1 2-2z',
  road: 'M16 6.5a5 5 0 0 1 5 5v10a4 4 0 0 1-4 4h-2a4 4 0 0 1-4-4v-10a5 5 0 0 1 5-5z',
  air: 'M16 4.5 24 25l-8-4-8 4z',
  sea: 'M16 4.5c4 4 5.5 8 5.5 12v8a2 2 0 0 1-2 2h-7a2 2 0 0 1-2-2v-8c0-4 1.5-8 5.5-12z',
  unknown:
    'M16 4.5a4.6 4.6 0 0 1 2.6 8.4c3.6 1 5.9 4 5.9 7.6v3a2 2 0 0 1-2 2h-13a2 2 0 0 1-2-2v-3c0-3.6 2.3-6.6 5.9-7.6a4.6 4.6 0 0 1 2.6-8.4z'
};

import { movingTitle, supposedSteady } from '#words/legs';
import { joinSentences } from '#words/sentence';
import { escapeMarkup } from '../../core/text/escape-markup';
import { cutAt180 } from '../cut-at-180';
import type { ExportedLeg } from '../exported-legs';
import { betweenWords, legTitle, wayWords } from '../leg-words';
import type { Prepared } from '../prepare-export';
import { element, leaf, type XmlElement } from '../xml-document';
import { steadyTrack } from './steady-track';

/** The namespace of Google’s extensions to KML 2.2, to which tracks belong. */
export const GX = 'http://www.google.com/kml/ext/2.2';

/**
 * A leg as a placemark that moves, `gx:Track`; none where nothing may be said of the traveller between the two reports, nor across the
 * antimeridian, where viewers move it the longer way round.
 */
export function kmlTrack(prepared: Prepared, leg: ExportedLeg): XmlElement[] {
  const samples = steadyTrack(leg);
  if (!samples || (leg.path && cutAt180(leg.path).length > 1)) return [];
  const words = joinSentences([supposedSteady, betweenWords(leg), wayWords(leg, prepared.words)]);
  return [
    element('Placemark', { id: `track-${leg.id.replace('/', '-')}` }, [
      leaf('name', movingTitle(legTitle(prepared, leg))),
      leaf('description', escapeMarkup(words)),
      element('ExtendedData', {}, [
        data('id', `${leg.id}/track`),
        data('leg', leg.id),
        data('supposed', 'steady-speed')
      ]),
      element('gx:Track', {}, [
        ...samples.map(({ instant }) => leaf('when', isoInstant(instant))),
        ...samples.map(({ position }) => leaf('gx:coord', [...position, 0].join(' ')))
      ])
    ])
  ];
}

function data(name: string, value: string): XmlElement {
  return element('Data', { name }, [leaf('value', value)]);
}

function isoInstant(instant: number): string {
  return new Date(instant * 1000).toISOString().replace('.000', '');
}

import { versionIs } from '#words/export';
import { supposedSteady, movingTitle } from '#words/legs';
import { joinSentences } from '#words/sentence';
import type { WholeAtlas } from '../../core/atlas';
import type { KnownEvent } from '../../core/evidence/known-event';
import { escapeMarkup } from '../../core/text/escape-markup';
import { withoutIsolates } from '../../core/text/isolate';
import { dayOf } from '../../core/time/day';
import { windowInstants, type Window } from '../../core/time/window';
import { eventValues } from '../../core/view/event-values';
import { citeEvent } from '../cite-event/cite-event';
import { exportedLegs, type ExportedLeg } from '../exported-legs';
import { betweenWords, legTitle, vehicleWords, wayWords } from '../leg-words';
import { licenceWords } from '../licence-words';
import { steadyTrack } from '../moving/steady-track';
import { prepareExport, type Prepared } from '../prepare-export';
import { cartographicDegrees, placeShapes } from './place-shapes';
import { czmlInstant, czmlInterval, intervalBetween } from './czml-interval';

/** An object of a scene; its `id` is unique in the file. */
type Packet = { id: string } & Record<string, unknown>;

/** Red, green, blue and opacity, 0 to 255. */
const ACCENT = [179, 38, 30, 255];
const CLEAR = [255, 255, 255, 40];

/** The first day that CZML’s clock can show. */
const FIRST_DAY = dayOf(1, 1, 1);

/**
 * An atlas as CZML 1.0, a scene for globes with a clock: a point, a halo or an area for each event, there while it may have been; a line
 * for each leg, dashed where no report gives the way; and a moving point for each leg of which both ends are known to the minute.
 * What has no position has a packet with its words alone.
 */
export function writeCzml(atlas: WholeAtlas): string {
  const prepared = prepareExport(atlas);
  const legs = exportedLegs(prepared);
  const packets = [
    scene(atlas),
    ...prepared.events.flatMap((known) => eventPackets(prepared, known)),
    ...legs.flatMap((leg) => [legPacket(prepared, leg), ...movingPacket(prepared, leg)])
  ];
  return `${JSON.stringify(packets)}\n`;
}

function scene(atlas: WholeAtlas): Packet {
  const window: Window = { days: atlas.firstWindow, hour: null };
  const { from, to } = windowInstants(window, atlas.zone);
  const terms = joinSentences([versionIs(atlas.version), licenceWords(atlas)]);
  return {
    id: 'document',
    name: atlas.title,
    version: '1.0',
    description: escapeMarkup(`${atlas.summary} ${terms}`),
    ...(window.days.from >= FIRST_DAY && {
      clock: {
        interval: `${czmlInstant(from)}/${czmlInstant(to)}`,
        currentTime: czmlInstant(from),
        // A day takes half a minute.
        multiplier: 2880,
        range: 'LOOP_STOP',
        step: 'SYSTEM_CLOCK_MULTIPLIER'
      }
    })
  };
}

/** One packet, or one for each part of an area that has several. */
function eventPackets(prepared: Prepared, known: KnownEvent): Packet[] {
  const { index } = prepared;
  const { event, title, when, status, actors, claims, rivalries, result } = known;
  const place = index.places.get(known.place ?? '');
  const interval = czmlInterval(when);
  const shown = {
    name: title,
    description: withoutIsolates(citeEvent(index, known, prepared).html),
    ...(interval !== null && { availability: interval }),
    properties: textProperties({
      kind: event.kind,
      status,
      when: when?.edtf,
      part: when?.part,
      zone: when?.zone,
      calendar: when?.calendar,
      place: place?.id,
      precision: place?.precision,
      radius_km: place?.radius,
      actors: actors.join(' '),
      rivals: rivalries.map(({ field }) => field).join(' '),
      outcome: result ?? undefined,
      claims: claims.map(({ id }) => id).join(' '),
      sources: eventValues(index, known, 'source').join(' ')
    })
  };
  const [first = {}, ...more] = place ? placeShapes(place, status) : [];
  return [first, ...more].map((shape, i) => ({
    id: i === 0 ? `event/${event.id}` : `event/${event.id}/${i}`,
    ...shown,
    ...shape
  }));
}

function legPacket(prepared: Prepared, leg: ExportedLeg): Packet {
  const { id, journey, mode, vehicle, basis, presumed, from, to, routes, path } = leg;
  const interval = intervalBetween(from.when, to.when);
  const words = [betweenWords(leg), ...vehicleWords(leg), wayWords(leg, prepared.words)];
  const line = { color: { rgba: ACCENT } };
  return {
    id: `leg/${id}`,
    name: legTitle(prepared, leg),
    description: escapeMarkup(withoutIsolates(joinSentences(words))),
    ...(interval !== null && { availability: interval }),
    properties: textProperties({
      journey: journey.id,
      traveller: journey.traveller,
      mode,
      vehicle,
      basis,
      presumed,
      routes: routes.map((route) => route.id).join(' '),
      from: from.event.id,
      to: to.event.id
    }),
    ...(path && {
      polyline: {
        positions: { cartographicDegrees: cartographicDegrees(path) },
        width: 2,
        clampToGround: true,
        material: basis === 'given' ? { solidColor: line } : { polylineDash: line }
      }
    })
  };
}

function movingPacket(prepared: Prepared, leg: ExportedLeg): Packet[] {
  const samples = steadyTrack(leg);
  const [first, last] = [samples?.[0], samples?.at(-1)];
  if (!samples || !first || !last) return [];
  return [
    {
      id: `moving/${leg.id}`,
      name: movingTitle(legTitle(prepared, leg)),
      description: escapeMarkup(
        withoutIsolates(joinSentences([supposedSteady, betweenWords(leg)]))
      ),
      availability: `${czmlInstant(first.instant)}/${czmlInstant(last.instant)}`,
      properties: textProperties({ leg: leg.id, supposed: 'steady-speed' }),
      position: {
        epoch: czmlInstant(first.instant),
        interpolationAlgorithm: 'LINEAR',
        cartographicDegrees: samples.flatMap(({ instant, position }) => [
          instant - first.instant,
          ...position,
          0
        ])
      },
      point: {
        pixelSize: 12,
        color: { rgba: CLEAR },
        outlineColor: { rgba: ACCENT },
        outlineWidth: 3,
        heightReference: 'CLAMP_TO_GROUND'
      }
    }
  ];
}

function textProperties(fields: Record<string, string | number | undefined>) {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')
  );
}

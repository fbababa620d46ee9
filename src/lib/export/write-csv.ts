import type { WholeAtlas } from '../core/atlas';
import { claimColumns, claimsOfEvents } from './claim-columns';
import { csvTable } from './csv-table';
import { eventColumns } from './event-columns';
import { prepareExport } from './prepare-export';

/** The events of an atlas as CSV, in order of time. */
export function writeEventsCsv(atlas: WholeAtlas): string {
  const prepared = prepareExport(atlas);
  return csvTable(prepared.events, eventColumns(prepared));
}

/** The claims of an atlas as CSV, in event order. */
export function writeClaimsCsv(atlas: WholeAtlas): string {
  const prepared = prepareExport(atlas);
  return csvTable(claimsOfEvents(prepared), claimColumns(prepared));
}

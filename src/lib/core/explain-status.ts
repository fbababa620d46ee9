import type { Claim } from './atlas';
import { claimFieldWord } from './claim-field-word';
import type { AtlasIndex } from './index-atlas';
import { joinNames } from './join-names';
import type { KnownEvent } from './known-event';
import { originName } from './origin-name';
import { rivalValue } from './rival-value';
import { withinSentence } from './within-sentence';

const NUMBERS = 'No One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve'.split(' ');

/** One plain sentence that says why the event has its status, such as "Two reports, one origin: the Agency." */
export function explainStatus(index: AtlasIndex, known: KnownEvent): string {
  const { status, claims, witnesses, rivalries } = known;
  switch (status) {
    case 'retracted':
      return `Retracted by ${tellers(index, claims, 'retracts')}.`;
    case 'planned':
      return `Expected by ${tellers(index, claims, 'expects')}.`;
    case 'disputed': {
      const denial = claims.some((claim) => claim.stance === 'denies');
      if (denial) return `Denied by ${tellers(index, claims, 'denies')}.`;
      const rivalry = rivalries.find((one) => !one.withinDay);
      if (!rivalry) throw new Error(`event ${known.event.id} is disputed by nothing`);
      const values = rivalry.claims.map(
        (claim) =>
          `${rivalValue(index, claim, rivalry.field)} (${withinSentence(originName(index, claim))})`
      );
      return `Reports differ on the ${claimFieldWord(rivalry.field)}: ${values.join(' or ')}.`;
    }
    case 'corroborated':
      return `${count(witnesses.length, 'origin')} report it: ${joinNames(
        witnesses.map((id) => withinSentence(index.origins.get(id)?.name ?? id))
      )}.`;
    case 'reported':
      return explainReported(index, known);
  }
}

function explainReported(index: AtlasIndex, { claims, witnesses }: KnownEvent): string {
  const reports = new Set(claims.map((claim) => claim.source)).size;
  const alleged = claims.every((claim) => claim.stance === 'alleges') ? 'Alleged: ' : '';
  const names = [...new Set(claims.map((claim) => withinSentence(originName(index, claim))))];
  const sentence =
    reports === 1
      ? `One report: ${names[0]}`
      : witnesses.length === 1 && names.length === 1
        ? `${count(reports, 'report')}, one origin: ${names[0]}`
        : `${count(reports, 'report')}, no second origin that is named: ${joinNames(names)}`;
  return `${alleged}${alleged ? sentence[0]?.toLowerCase() + sentence.slice(1) : sentence}.`;
}

function tellers(index: AtlasIndex, claims: readonly Claim[], stance: Claim['stance']): string {
  const telling = claims.filter((claim) => claim.stance === stance);
  return joinNames([...new Set(telling.map((claim) => withinSentence(originName(index, claim))))]);
}

/** A number with its noun, small ones as words: `Two reports`. */
function count(number: number, noun: string): string {
  return `${NUMBERS[number] ?? number} ${noun}${number === 1 ? '' : 's'}`;
}

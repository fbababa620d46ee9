import type { Finding } from '../messages/finding';
import { collectNotices } from '../messages/notices';
import type { Documents, FileName } from '../reading/parse-files';
import { READ_OF_SOURCE, sourceSchema } from '../schemas/schema-sources';
import { checkCustom } from './check-custom';
import { foreignNotice, takeMembers, type Members } from '../reading/take-members';

const FILE = 'sources.json';
const { shape } = sourceSchema;

const ITEM: Members = {
  read: Object.keys(shape),
  likely: READ_OF_SOURCE,
  optional: READ_OF_SOURCE.filter(
    (name) => shape[name as keyof typeof shape]._zod.optin === 'optional'
  ),
  foreign: foreignNotice('fields of CSL-JSON')
};

/**
 * Reads sources as reference managers write them: anything that is not a CSL-JSON field is left out with a warning. If they contain
 * something that belongs in copies.yaml, that file counts as unread, since it is incomplete.
 */
export function takeSources(
  documents: Documents,
  unread: ReadonlySet<FileName>
): { documents: Documents; unread: ReadonlySet<FileName>; findings: Finding[] } {
  const document = documents.get(FILE);
  if (!document || !Array.isArray(document.value)) {
    return { documents, unread, findings: [] };
  }
  const notices = collectNotices(FILE);
  const items: unknown[] = document.value;
  const value = items.map((item, i) => takeMembers(item, [i], ITEM, notices));
  const moved = items.flatMap(checkCustom);
  return {
    documents: new Map(documents).set(FILE, { ...document, value }),
    unread: moved.length > 0 ? new Set([...unread, 'copies.yaml']) : unread,
    findings: [...notices.findings(), ...moved]
  };
}

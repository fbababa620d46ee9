import type { Issue } from '../../core/issue';
import type { Path } from '../reading/located';
import type { FileName } from '../reading/parse-files';

/** A fault in a part of a document; `message` follows the name of the field. */
export type Finding = {
  severity: Issue['severity'];
  file: FileName;
  path: Path;
  /** Whether the fault is in the key at the end of the path rather than its value. */
  onKey?: boolean;
  message: string;
};

/** A part of a document: a file and the path within it. */
export type Spot = { file: FileName; path: Path };

/** An error at a field of a part. */
export function error(spot: Spot, field: Path, message: string): Finding {
  return { severity: 'error', file: spot.file, path: [...spot.path, ...field], message };
}

/** A warning at a field of a part. */
export function warning(spot: Spot, field: Path, message: string): Finding {
  return { ...error(spot, field, message), severity: 'warning' };
}

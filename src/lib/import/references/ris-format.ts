import type { Format } from '../format';
import { idApart } from '../ids';
import { asCsl } from './as-csl';
import { bringReferences, type Reference } from './bring-references';

/** RIS, as reference managers and library catalogues write it. Each record is read by itself. */
export const risFormat: Format = {
  id: 'ris',
  name: 'RIS',
  known: 'a file that ends in .ris, or text with lines such as `TY  - NEWS`',
  knows: ({ name, text }) => /\.ris$/i.test(name) || /^\uFEFF?TY {2}- /.test(text),
  read: (file, context) => {
    const records = file.text
      .replace(/^\uFEFF/, '')
      .split(/^ER {2}-.*$/m)
      .map((record) => record.trim())
      .filter((record) => record !== '');
    const stem = file.name.replace(/\.[^.]*$/, '');
    const references = records.map((record) => readRecord(record, stem));
    if (references.length === 0) {
      return { value: null, issue: 'expected a record, as in "TY  - NEWS", found none' };
    }
    return { value: bringReferences(file, 'RIS', references, context) };
  }
};

function readRecord(record: string, stem: string): Reference {
  const at = record.search(/^TY {2}- /m);
  if (at === -1) return { fault: 'expected a line TY  - first, as in "TY  - NEWS", found none' };
  const [first = '', ...lines] = record.slice(at).split(/\r?\n/);
  // The library reads the year alone, PY, and no DA, which holds the day.
  const day = lines.find((line) => /^DA {2}- *\d/.test(line));
  const rest = [
    ...lines.filter((line) => day === undefined || !/^(?:PY|Y1|DA) {2}-/.test(line)),
    ...(day === undefined ? [] : [`PY${day.slice(2)}`])
  ];
  // Few programs write an id: a sum of the record stands for it.
  const id = /^ID {2}- *\S/m.test(record) ? [] : [`ID  - ${idApart(stem, record)}`];
  const asType = (type: string) => asCsl([type, ...id, ...rest, 'ER  - ', ''].join('\n'));
  const read = asType(first.trim());
  const isTitled = typeof (Object(read.item) as { title?: unknown }).title === 'string';
  if (isTitled || !/^T[I1] {2}- *\S/m.test(record)) return read;
  const found = JSON.stringify(first.slice(6).trim());
  return {
    ...asType('TY  - GEN'),
    loss: `expected a type of RIS, as in NEWS, found ${found}; taken as GEN`
  };
}

/** The files of the fixtures, three of each format, one of them odd: all made for these tests. */
export const CASES = [
  'acled/export.csv',
  'acled/older.csv',
  'acled/odd.csv',
  'ucdp/GEDEvent_v24_1.csv',
  'ucdp/semicolons.csv',
  'ucdp/odd.csv',
  'gdelt/20230912061500.export.CSV',
  'gdelt/bigquery.csv',
  'gdelt/odd.export.CSV',
  'table/incidents.csv',
  'table/day-first.csv',
  'table/odd.csv',
  'telegram/result.json',
  'telegram/all-chats.json',
  'telegram/odd.json',
  'auto-archiver/sheet.csv',
  'auto-archiver/older.csv',
  'auto-archiver/odd.csv'
];

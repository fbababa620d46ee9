/** The metadata fields, by their names in CSL-JSON. */
export const metadataFields: Readonly<Record<string, string>> = {
  author: 'author',
  'container-title': 'publication',
  issued: 'day of publication',
  language: 'language',
  publisher: 'publisher',
  title: 'title',
  type: 'kind of source',
  URL: 'address'
};
export const openSource = 'Open the source';
export const openArchived = 'Open an archived copy';
export const noAddress = 'No address is known for this copy.';

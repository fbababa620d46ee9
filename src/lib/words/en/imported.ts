/** Where in a file of rows, such as a spreadsheet, a claim is found. */
export const rowOfFile = (number: number) => `row ${number} of the file`;

/** Of a claim that an import brought. */
export const notYetRead = 'Imported, not yet read';

/** Before the terms of a data set, which may be a link. */
export const termsAre = 'Terms of use: ';

/** Before the title of the data set in which a source is listed, and after it. */
export const listedIn = ['Found through ', ''] as const;

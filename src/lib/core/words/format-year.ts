/** `2023`, `AD 79`, `44 BC` of a year counted as EDTF does: 0 is 1 BC, and -43 is 44 BC. */
export { yearName as formatYear } from '#words/dates';

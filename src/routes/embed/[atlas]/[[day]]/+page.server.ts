export { entries } from '../../../[atlas]/[[day]]/+page.server';

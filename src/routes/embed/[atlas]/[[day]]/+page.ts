export { entries, load } from '../../../[atlas]/[[day]]/+page';

export { load } from '../../../[atlas]/[[day]]/+page';

import { firstView, type FirstView } from '../browser/first-view';
import { openPage } from './open-page';

/** The size of the first view of an address of the site built in `folder`, at 1440 by 900. */
export async function firstViewAlone(address: string, folder: string): Promise<FirstView> {
  return openPage((page) => firstView(page, address, folder));
}

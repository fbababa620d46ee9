import { formatAddress } from '$lib/core/view/address';
import { chosenFields } from '$lib/core/wording/chosen-fields';
import { withWholeDates } from '#words/list';
import { filteredBy } from '#words/paper';
import { windowWords } from '$lib/core/wording/window-words';
import { publicAddress } from '$lib/metadata/public-address';
import { pictureWords } from '$lib/picture/picture-words';
import type { Pictured } from '$lib/picture/take-picture';
import { atOfView } from '$lib/state/at-of-view';
import type { View } from '$lib/state/view.svelte';
import { knownByWords } from '../clock/known-by-words';

/** What a picture of the view shows and says: its window, second clock, filter and selected event. Null while no map stands. */
export function pictureOfView(view: View): Pictured | null {
  const { sight, knowledge, atlas, index, selection } = view;
  if (!sight) return null;
  const fields = chosenFields(index, knowledge);
  const address = publicAddress(`/${atlas.id}${formatAddress({ ...view.address, camera: null })}`);
  const selected = selection.event;
  return {
    sight,
    index,
    view: atOfView(view),
    words: pictureWords(index, view.shown, selected && { known: selected, match: 'dated' }, {
      heading: withWholeDates(windowWords(view.window, atlas.zone)),
      sentence: view.sentence,
      limits: [
        ...(knowledge.day === null ? [] : [knownByWords(knowledge.by, knowledge.until)]),
        ...(fields.length === 0 ? [] : [filteredBy(fields)])
      ],
      address: address.replace(/^https?:\/\//, '')
    })
  };
}

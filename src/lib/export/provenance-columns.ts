import type { Atlas } from '../core/atlas';
import type { Column } from './csv-table';

/** The last columns of every table: the row's atlas, and its terms of use. */
export function provenanceColumns({ id, version, licence }: Atlas): Column<unknown>[] {
  return [
    { name: 'atlas', about: 'The atlas that the row is from.', cell: () => id },
    {
      name: 'atlas_version',
      about: 'The version of the atlas: the beginning of a digest of its files.',
      cell: () => version
    },
    {
      name: 'licence',
      about: 'On what terms the atlas may be used; empty where it states none.',
      cell: () => licence && `${licence.name}, ${licence.url}`
    }
  ];
}

/** The fonts of the map by the names that its style uses, each of the files of these variants. */
export const MAP_FONTS: Record<string, [family: string, variant: string][]> = {
  'Noto Sans': [
    ['noto-sans', '400-normal'],
    ['noto-sans-kr', '400-normal']
  ],
  'Noto Sans Bold': [['noto-sans', '700-normal']],
  'Source Serif 4 Italic': [['source-serif-4', '400-italic']]
};

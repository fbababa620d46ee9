/** Country names of world-atlas that are abbreviated or out of date, written out for the map. */
export const COUNTRY_NAMES: Record<string, string> = {
  'Antigua and Barb.': 'Antigua and Barbuda',
  'Bosnia and Herz.': 'Bosnia and Herzegovina',
  'British Virgin Is.': 'British Virgin Islands',
  'Cayman Is.': 'Cayman Islands',
  'Central African Rep.': 'Central African Republic',
  'Cook Is.': 'Cook Islands',
  'Dem. Rep. Congo': 'DR Congo',
  'Dominican Rep.': 'Dominican Republic',
  'Eq. Guinea': 'Equatorial Guinea',
  'Faeroe Is.': 'Faroe Islands',
  'Falkland Is.': 'Falkland Islands / Malvinas',
  'Fr. Polynesia': 'French Polynesia',
  'Fr. S. Antarctic Lands': 'French Southern Lands',
  Macedonia: 'North Macedonia',
  Macao: 'Macau',
  'Marshall Is.': 'Marshall Islands',
  'N. Cyprus': 'Northern Cyprus',
  'N. Mariana Is.': 'Northern Mariana Islands',
  'Pitcairn Is.': 'Pitcairn Islands',
  'S. Geo. and the Is.': 'South Georgia',
  'S. Sudan': 'South Sudan',
  'Solomon Is.': 'Solomon Islands',
  'St. Kitts and Nevis': 'Saint Kitts and Nevis',
  'St. Pierre and Miquelon': 'Saint-Pierre and Miquelon',
  'St. Vin. and Gren.': 'Saint Vincent and the Grenadines',
  'St-Barthélemy': 'Saint-Barthélemy',
  'St-Martin': 'Saint-Martin',
  'Turks and Caicos Is.': 'Turks and Caicos Islands',
  'U.S. Virgin Is.': 'US Virgin Islands',
  'United States of America': 'United States',
  'W. Sahara': 'Western Sahara',
  'Wallis and Futuna Is.': 'Wallis and Futuna',
  eSwatini: 'Eswatini'
};

/** Bits of land that get no country label of their own: bases, reefs, zones. */
export const UNLABELLED_COUNTRIES = new Set([
  'Akrotiri',
  'Ashmore and Cartier Is.',
  'Bajo Nuevo Bank',
  'Baikonur',
  'Br. Indian Ocean Ter.',
  'Clipperton I.',
  'Coral Sea Is.',
  'Cyprus U.N. Buffer Zone',
  'Dhekelia',
  'Heard I. and McDonald Is.',
  'Indian Ocean Ter.',
  'Scarborough Reef',
  'Serranilla Bank',
  'Siachen Glacier',
  'Spratly Is.',
  'U.S. Minor Outlying Is.',
  'USNB Guantanamo Bay'
]);

/** River names of Natural Earth, which mixes languages and spellings, as the map writes them. */
export const RIVER_NAMES: Record<string, string> = {
  'Heilong Jiang (Amur)': 'Amur',
  'Ussuri (Wusuli)': 'Ussuri',
  Huang: 'Yellow River',
  'Chang Jiang': 'Yangtze',
  'Chang Jiang (Yangtze)': 'Yangtze'
};

/** Label points set by hand where the middle of the country would hide a capital. */
export const LABEL_POINTS: Record<string, [number, number]> = { Japan: [136.7, 36.35] };

/** Second labels, so that a map of North-East Asia names the two countries whose middles lie far to the west. */
export const SECOND_COUNTRY_LABELS: { name: string; at: [number, number] }[] = [
  { name: 'Russia', at: [133.2, 53.2] },
  { name: 'China', at: [126.6, 47.6] }
];

import type { TileFeature } from '../tiles/tile-feature.ts';

type Kind = 'ocean' | 'sea' | 'bay' | 'lake' | 'island';
/** Name, kind, longitude, latitude (degrees, by hand, about the middle) and the first zoom at which it is shown. */
type Row = [name: string, kind: Kind, longitude: number, latitude: number, minZoom: number];

/** No package at hand names the seas, so these points were placed by hand. Contested names are given side by side,
 * with a no-break space that keeps the stroke on the first line. */
const ROWS: Row[] = [
	['North Pacific Ocean', 'ocean', -160, 32, 1], ['South Pacific Ocean', 'ocean', -128, -28, 1],
	['North Pacific Ocean', 'ocean', 168, 30, 3],
	['North Atlantic Ocean', 'ocean', -42, 32, 1], ['South Atlantic Ocean', 'ocean', -16, -24, 1],
	['Indian Ocean', 'ocean', 80, -22, 1], ['Arctic Ocean', 'ocean', 170, 78.5, 2], ['Southern Ocean', 'ocean', 100, -60, 2],
	['Sea of Japan\u00a0/ East Sea', 'sea', 134.6, 40.3, 3], ['Yellow Sea', 'sea', 123.4, 35.4, 4], ['Sea of Okhotsk', 'sea', 148.5, 53.8, 3],
	['East China Sea', 'sea', 125.2, 29.3, 3], ['South China Sea', 'sea', 114.5, 14.5, 3], ['Philippine Sea', 'sea', 132, 20, 3],
	['Bering Sea', 'sea', -178, 58, 3], ['Bohai Sea', 'sea', 119.7, 38.7, 5], ['Korea Bay', 'bay', 123.6, 39.0, 6],
	['East Korea Bay', 'bay', 128.3, 39.4, 6], ['Korea Strait', 'bay', 129.2, 34.4, 6],
	['Peter the Great Gulf', 'bay', 131.95, 42.62, 7], ['Amur Bay', 'bay', 131.66, 43.12, 8], ['Ussuri Bay', 'bay', 132.22, 43.12, 8],
	['Posyet Bay', 'bay', 130.87, 42.55, 9], ['Strait of Tartary', 'bay', 140.7, 49.6, 5], ['La Pérouse Strait', 'bay', 141.9, 45.75, 7],
	['Tsugaru Strait', 'bay', 140.3, 41.35, 7], ['Gulf of Tonkin', 'bay', 107.8, 19.9, 5], ['Taiwan Strait', 'bay', 119.6, 24.4, 5],
	['Laptev Sea', 'sea', 126, 76, 3], ['East Siberian Sea', 'sea', 163, 73.2, 3], ['Kara Sea', 'sea', 72, 75.8, 3],
	['Barents Sea', 'sea', 40, 74, 3], ['White Sea', 'sea', 38.5, 65.6, 5], ['Chukchi Sea', 'sea', -171, 69.2, 3],
	['Norwegian Sea', 'sea', 2, 67.5, 3], ['Greenland Sea', 'sea', -8, 75.5, 3], ['North Sea', 'sea', 3.2, 56.3, 4],
	['Baltic Sea', 'sea', 19.6, 57.0, 4], ['Gulf of Bothnia', 'bay', 19.8, 62.3, 5], ['Gulf of Finland', 'bay', 26.5, 59.9, 6],
	['Bay of Biscay', 'bay', -4.5, 45.2, 4], ['Mediterranean Sea', 'sea', 18.2, 34.6, 3], ['Tyrrhenian Sea', 'sea', 12, 40, 5],
	['Adriatic Sea', 'sea', 15.6, 43.0, 5], ['Ionian Sea', 'sea', 18.6, 38.2, 5], ['Aegean Sea', 'sea', 25.1, 38.6, 5],
	['Black Sea', 'sea', 34.5, 43.2, 3], ['Sea of Azov', 'sea', 36.6, 46.1, 5], ['Caspian Sea', 'sea', 50.9, 41.6, 3],
	['Red Sea', 'sea', 38.2, 20.4, 4], ['Gulf of Aden', 'bay', 48, 12.3, 4], ['Persian Gulf', 'bay', 51.2, 27.2, 4],
	['Gulf of Oman', 'bay', 58.7, 24.6, 5], ['Arabian Sea', 'sea', 64, 14.5, 3], ['Bay of Bengal', 'sea', 88.3, 14.5, 3],
	['Andaman Sea', 'sea', 95.8, 10.5, 4], ['Gulf of Thailand', 'bay', 101.4, 10.2, 5], ['Java Sea', 'sea', 110.5, -5, 4],
	['Celebes Sea', 'sea', 122, 3.4, 4], ['Sulu Sea', 'sea', 120, 8.3, 5], ['Banda Sea', 'sea', 127, -5.3, 4],
	['Arafura Sea', 'sea', 135, -9.5, 4], ['Timor Sea', 'sea', 127, -11.4, 5], ['Coral Sea', 'sea', 154.5, -16.5, 3],
	['Tasman Sea', 'sea', 160.5, -38.5, 3], ['Great Australian Bight', 'bay', 130, -34, 4], ['Mozambique Channel', 'bay', 41.2, -18.5, 4],
	['Gulf of Guinea', 'bay', 2.4, 1.8, 3], ['Labrador Sea', 'sea', -54, 58.5, 3], ['Baffin Bay', 'sea', -67, 73.5, 3],
	['Hudson Bay', 'sea', -85.5, 60, 3], ['Beaufort Sea', 'sea', -139, 72.5, 3], ['Gulf of Alaska', 'bay', -145, 57.2, 3],
	['Gulf of Mexico', 'sea', -90.5, 25, 3], ['Caribbean Sea', 'sea', -75.5, 14.8, 3], ['Weddell Sea', 'sea', -42, -71.5, 3],
	['Ross Sea', 'sea', -175, -75, 3], ['Sargasso Sea', 'sea', -63, 28.5, 4],
	['Lake Baikal', 'lake', 107.9, 53.4, 5], ['Lake Khanka', 'lake', 132.4, 45.0, 6], ['Lake Superior', 'lake', -87.5, 47.7, 5],
	['Lake Victoria', 'lake', 33, -1.2, 5], ['Lake Balkhash', 'lake', 74.5, 46.3, 6], ['Lake Ladoga', 'lake', 31.4, 60.9, 6],
	['Lake Onega', 'lake', 35.5, 61.8, 6], ['Lake Michigan', 'lake', -87, 43.8, 5], ['Lake Huron', 'lake', -82.3, 44.8, 6],
	['Sakhalin', 'island', 142.95, 50.3, 5], ['Kuril Islands', 'island', 153.2, 47.2, 5], ['Hokkaido', 'island', 142.9, 43.6, 5],
	['Honshu', 'island', 137.6, 35.9, 5], ['Kyushu', 'island', 131.1, 32.4, 6], ['Jeju', 'island', 126.55, 33.36, 6],
	['Ulleungdo', 'island', 130.87, 37.5, 6], ['Dokdo / Takeshima', 'island', 131.87, 37.24, 6], ['Russky Island', 'island', 131.86, 43.0, 9],
	['Iturup / Etorofu', 'island', 147.9, 45.05, 7], ['Kunashir / Kunashiri', 'island', 145.9, 44.15, 7]
];

/** Named waters, and the few islands that the map's stories need. */
export function namedWaters(): TileFeature[] {
	return ROWS.map(([name, kind, longitude, latitude, minZoom]) => ({
		geometry: { type: 'Point', coordinates: [longitude, latitude] },
		properties: { name, kind, from: minZoom },
		minZoom: Math.min(minZoom, 6)
	}));
}

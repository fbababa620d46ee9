/** Light or dark. */
export type ThemeName = 'light' | 'dark';

/** Colours of the base map. The interface's are in `app.css`; both follow one art direction. */
export interface Palette {
  land: string;
  water: string;
  /** The line along shores. */
  shore: string;
  river: string;
  border: string;
  region: string;
  /** Town names and dots. */
  ink: string;
  /** Names of countries, small towns, and names in the local script. */
  inkQuiet: string;
  regionInk: string;
  waterInk: string;
  /** Behind names on land; the land's own colour, so that it does not glow. */
  halo: string;
  waterHalo: string;
  /** Laid over slopes that lie in shadow, at full strength. */
  shadow: string;
  /** Laid over slopes that face the light, at full strength. */
  light: string;
  accent: string;
  /** The colours of journeys; the first is the accent. */
  journeys: [string, string, string, string];
}

/** The colours by theme. */
export const PALETTES: Record<ThemeName, Palette> = {
  light: {
    land: '#f3efe6',
    water: '#d6e1e6',
    shore: '#a9bcc6',
    river: '#b4c8d1',
    border: '#a79f91',
    region: '#cfc8ba',
    ink: '#1d1d1b',
    inkQuiet: '#5d5a53',
    regionInk: '#6b6555',
    waterInk: '#37617a',
    halo: 'rgba(243, 239, 230, 0.85)',
    waterHalo: 'rgba(214, 225, 230, 0.8)',
    shadow: 'rgba(84, 72, 52, 0.5)',
    light: 'rgba(255, 255, 255, 0.75)',
    accent: '#b3261e',
    journeys: ['#b3261e', '#1e6f6b', '#8a5a00', '#76457a']
  },
  dark: {
    land: '#1f2326',
    water: '#12181c',
    shore: '#3e4d56',
    river: '#2a3a43',
    border: '#5b6065',
    region: '#33383c',
    ink: '#ece8df',
    inkQuiet: '#a6a399',
    regionInk: '#8b8a83',
    waterInk: '#7d9eae',
    halo: 'rgba(31, 35, 38, 0.85)',
    waterHalo: 'rgba(18, 24, 28, 0.8)',
    shadow: 'rgba(0, 0, 0, 0.7)',
    light: 'rgba(214, 228, 240, 0.3)',
    accent: '#ff6b5e',
    journeys: ['#ff6b5e', '#5fc0b8', '#dca94a', '#c795cb']
  }
};

/** A typeface of the pictures: the sans, its bold, the serif in semibold and in italics. */
export type Face = 'sans' | 'sans-bold' | 'serif' | 'serif-italic';

/** How a text is set: its size in pixels and its letter spacing in ems. */
export type TextStyle = { face: Face; size: number; spacing?: number };

/** Where a text goes: its baseline's start, middle or end; its colour; a halo behind it. */
export type TextPlace = {
  x: number;
  y: number;
  anchor?: 'start' | 'middle' | 'end';
  fill: string;
  halo?: { color: string; width: number };
};

/** How texts are written in a picture: as outlines where no font may be missed, or as letters that can be edited. */
export type Lettering = {
  /** The text as an SVG element. */
  write(text: string, style: TextStyle, place: TextPlace): string;
  /** Its width in pixels. */
  width(text: string, style: TextStyle): number;
};

import { z } from 'zod';
import { basePath } from '../cli/base-path.js';
import { siteOrigin } from '../cli/site-origin.js';
import { contrast } from './contrast';

/** The colour of panels, on which text in the accent stands, and of text on the accent, by theme: `src/app.css` has them. */
const PANEL = { light: '#fffdf8', dark: '#16191b' };
const ON_ACCENT = { light: '#ffffff', dark: '#1a0d0b' };
/** What WCAG asks of text. */
const LEGIBLE = 4.5;

const colour = z
  .string()
  .regex(/^#[\da-f]{6}$/i, 'expected a colour such as "#1f5f8b"')
  .transform((hex) => hex.toLowerCase());

/** A text for which a function of ours has its own sentence. */
const checked = (check: (value: string) => string) =>
  z.string().transform((value, context) => {
    try {
      return check(value);
    } catch (error) {
      context.addIssue(error instanceof Error ? error.message.replace(/^\w+: /, '') : '');
      return z.NEVER;
    }
  });

const accent = (theme: 'light' | 'dark') =>
  colour.superRefine((hex, context) => {
    const least = Math.min(contrast(hex, PANEL[theme]), contrast(hex, ON_ACCENT[theme]));
    if (least < LEGIBLE)
      context.addIssue(
        `expected a colour with a contrast of ${LEGIBLE} to ${PANEL[theme]} and ${ON_ACCENT[theme]}, found one of ${least.toFixed(1)}`
      );
  });

/** What `dateline.config.js` may say. Everything may be left out. */
export const settingsSchema = z.strictObject({
  site: checked(siteOrigin).default('').describe('Public origin, such as "https://maps.example".'),
  base: checked(basePath).default('').describe('Where it is mounted on its host: "/name".'),
  geodata: z.string().min(1).default('geodata').describe('The folder of the atlases.'),
  atlases: z.array(z.string()).optional().describe('Which of them, by id; all if left out.'),
  build: z.string().min(1).default('build').describe('The folder to build.'),
  name: z.string().trim().min(1).default('Dateline').describe('The name of the site.'),
  mark: z.string().optional().describe('An SVG file: the mark of the site.'),
  accent: z
    .strictObject({ light: accent('light'), dark: accent('dark') })
    .optional()
    .describe('The colour of journeys and of what is chosen, by theme.'),
  footer: z
    .array(
      z.strictObject({
        text: z.string().trim().min(1),
        href: z
          .string()
          .regex(/^(?:https?:\/\/|mailto:)/, 'expected an address with https:, http: or mailto:')
          .optional()
      })
    )
    .default([])
    .describe('What stands at the foot of pages that are no map.')
});

/** The settings of a site, complete. */
export type Settings = z.infer<typeof settingsSchema>;

/** In menu order. */
export const THEME_CHOICES = ['system', 'light', 'dark'] as const;
/** Light or dark, or the system's choice. */
export type ThemeChoice = (typeof THEME_CHOICES)[number];

/** Where the choice is stored; `static/theme.js` reads it before the first paint. */
const KEY = 'dateline-theme';

/** The reader's choice of light or dark; without one, the system's. */
class Theme {
  choice: ThemeChoice = $state('system');
  private systemDark = $state(false);
  readonly dark: boolean = $derived(
    this.choice === 'system' ? this.systemDark : this.choice === 'dark'
  );

  choose(choice: ThemeChoice): void {
    this.choice = choice;
    const { dataset } = document.documentElement;
    if (choice === 'system') {
      delete dataset['theme'];
      forget();
    } else {
      dataset['theme'] = choice;
      remember(choice);
    }
  }

  /** Follows the system, starting from the first paint's theme; returns how to stop. */
  follow(): () => void {
    const query = matchMedia('(prefers-color-scheme: dark)');
    const update = () => (this.systemDark = query.matches);
    update();
    const painted = document.documentElement.dataset['theme'];
    this.choice = painted === 'light' || painted === 'dark' ? painted : 'system';
    query.addEventListener('change', update);
    return () => query.removeEventListener('change', update);
  }
}

/** The one theme of the page. */
export const theme = new Theme();

/** A browser may refuse to store; the choice then lasts as long as the page. */
function remember(choice: ThemeChoice): void {
  try {
    localStorage.setItem(KEY, choice);
  } catch {
    return;
  }
}

function forget(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    return;
  }
}

// Runs before the first paint, so that a chosen theme never flashes. The key is that of src/lib/state/theme.svelte.ts.
try {
  const choice = localStorage.getItem('dateline-theme');
  if (choice === 'light' || choice === 'dark') document.documentElement.dataset.theme = choice;
} catch {
  // Storage is refused: the system's theme stands.
}

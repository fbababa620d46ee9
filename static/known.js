// Runs before the first paint. A page as built shows all reports, so one whose address asks for those of some day waits unseen until
// the app has read the address (src/routes/+layout.svelte).
if (new URLSearchParams(location.search).has('known'))
  document.documentElement.dataset.waiting = '';

/** The folder of the server's own addresses. */
const OWN = '/_dateline';
/** Where a page hears of changes. */
export const CHANGES = `${OWN}/changes`;
/** The script that listens to them. */
export const RELOAD = `${OWN}/reload.js`;

/** Reloads the page if the message is empty; otherwise it says what is wrong with the atlases, and is shown over the page. */
export const reloadScript = (base: string): string => `
new EventSource(${JSON.stringify(base + CHANGES)}).onmessage = ({ data }) => {
  if (data === '""') return location.reload();
  const dialog = document.createElement('dialog');
  const text = document.createElement('pre');
  text.textContent = JSON.parse(data);
  dialog.append(text);
  document.body.append(dialog);
  dialog.showModal();
};
`;

/** A page that reloads when its atlas changes. */
export function withReload(html: string, base: string): string {
  return html.replace('</head>', () => `<script src="${base}${RELOAD}" defer></script>\n</head>`);
}

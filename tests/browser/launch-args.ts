/** Arguments that keep Chromium quiet, and away from any network. */
export const QUIET_ARGS = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Nothing here may depend on a network.
  '--no-proxy-server',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'
];

/** WebGL2 without a graphics card. Only for the map: a page drawn this way takes twice as long to open. */
export const WEBGL_ARGS = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-gpu-rasterization'
];

/** No WebGL at all, on any machine. */
export const WITHOUT_WEBGL_ARGS = ['--disable-3d-apis', '--disable-gpu'];

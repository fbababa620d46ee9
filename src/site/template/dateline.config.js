/** The settings of this site. Each may be left out. */
export default {
  // Its public origin, and where it is mounted there. Without an origin link previews have no picture.
  // site: 'https://maps.example',
  // base: '/atlases',
  name: 'Dateline'
};

/* Stands in for MapLibre's globe in a build: the site's map is flat. */

/** Draws no globe: throws. */
function noGlobe(): never {
  throw new TypeError(
    'expected the projection mercator, found one of a globe, which this site does not draw'
  );
}

export {
  noGlobe as createGlobeTransform,
  noGlobe as createVerticalPerspectiveTransform,
  noGlobe as GlobeCameraHelper,
  noGlobe as GlobeProjection,
  noGlobe as VerticalPerspectiveCameraHelper,
  noGlobe as VerticalPerspectiveProjection
};

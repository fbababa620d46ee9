/* Stands in for the shaders of what the site's map does not show; MapLibre compiles a shader only when something is drawn with it. */
export default '';

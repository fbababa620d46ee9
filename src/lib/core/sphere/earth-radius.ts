/** The mean radius of the earth in kilometres, by which all lengths are those on a sphere: up to 0.56% off WGS 84. */
export const EARTH_RADIUS = 6371.0088;

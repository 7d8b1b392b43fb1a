/** As the format writes colours: opaque, without `#`. */
export const opaque = (colour: string): string => `FF${colour.replace('#', '').toUpperCase()}`;

/** Ships no types. */
declare module 'leaflet';

/** Ships no types. */
declare module 'leaflet';
declare module '@iabtechlabtcf/stub' {
  export default function stub(): void;
}

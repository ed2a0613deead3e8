declare module 'leaflet';

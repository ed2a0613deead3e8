import { canvas, circle, map, marker } from 'leaflet';

const holder = document.body.appendChild(document.createElement('div'));
holder.style.height = '200px';
const view = map(holder, { renderer: canvas(), center: [48.8, 2.3], zoom: 12 });
marker([48.8, 2.3]).addTo(view).bindPopup('Here').openPopup();
circle([48.8, 2.3], { radius: 500 }).addTo(view);

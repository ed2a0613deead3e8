import { script } from '../../sites/server/answers.ts';

/** Scripts that draw, play and measure for the visitor's eyes and ears, and send nothing of it. */
export const EMOJI = script(`
const canvas = document.createElement('canvas');
const pen = canvas.getContext('2d', { willReadFrequently: true });
const draws = glyph => { pen.clearRect(0, 0, 300, 150); pen.fillText(glyph, 0, 0); return pen.getImageData(0, 0, 12, 12).data.some(it => it > 0); };
pen.textBaseline = 'top';
pen.font = '600 10px Arial';
document.documentElement.classList.toggle('no-emoji', !draws('🧑‍🌾'));`);

export const SCENE = script(`
const canvas = document.querySelector('canvas');
const gl = canvas.getContext('webgl');
const compile = (kind, text) => { const it = gl.createShader(kind); gl.shaderSource(it, text); gl.compileShader(it); return it; };
if (!gl) throw new Error('no WebGL');
{
  const program = gl.createProgram();
  gl.attachShader(program, compile(gl.VERTEX_SHADER, 'attribute vec2 p; void main() { gl_Position = vec4(p, 0, 1); }'));
  gl.attachShader(program, compile(gl.FRAGMENT_SHADER, 'precision mediump float; void main() { gl_FragColor = vec4(0.6, 0.3, 0.1, 1); }'));
  gl.linkProgram(program);
  gl.useProgram(program);
  gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
  gl.bufferData(gl.ARRAY_BUFFER, new Float32Array([-1, -1, 1, -1, 0, 1]), gl.STATIC_DRAW);
  gl.enableVertexAttribArray(0);
  gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 0, 0);
  if (gl.getParameter(gl.MAX_TEXTURE_SIZE) < 64) throw new Error('too small');
  const draw = left => { gl.clear(gl.COLOR_BUFFER_BIT); gl.drawArrays(gl.TRIANGLES, 0, 3); if (left > 0) requestAnimationFrame(() => draw(left - 1)); };
  draw(20);
}`);

export const TICKER = script(`
const pen = document.querySelector('canvas').getContext('2d');
const colors = ['#963', '#693', '#c33'];
const step = at => {
  pen.clearRect(0, 0, 400, 60);
  pen.font = '16px Georgia';
  pen.fillStyle = colors[at % 3];
  pen.fillText('Cider week: every bottle two for three, until Sunday', 400 - at * 8, 30);
  if (at < 40) requestAnimationFrame(() => step(at + 1));
};
step(0);`);

export const PLAYER = script(`
const audio = new AudioContext();
const meter = audio.createAnalyser();
const tone = audio.createOscillator();
const gain = audio.createGain();
gain.gain.value = 0.1;
tone.connect(gain).connect(meter).connect(audio.destination);
tone.start();
tone.stop(audio.currentTime + 0.3);
const bars = new Uint8Array(meter.frequencyBinCount);
const show = left => { meter.getByteFrequencyData(bars); document.querySelector('output').textContent = bars[4]; if (left > 0) requestAnimationFrame(() => show(left - 1)); };
show(20);
document.querySelector('video').controls = document.querySelector('video').canPlayType('video/webm') !== '';`);

export const TWO_FONTS = script(`
const has = ['16px Lora', '16px "Noto Sans"'].map(it => document.fonts.check(it));
document.documentElement.classList.toggle('fonts', has.every(Boolean));`);

export const LAYOUT = script(`
const isWide = screen.width > 1000 && devicePixelRatio >= 1 && matchMedia('(prefers-color-scheme: dark)').matches === false;
document.documentElement.lang = navigator.language.slice(0, 2);
document.documentElement.classList.toggle('wide', isWide && !/Mobile/.test(navigator.userAgent));`);

/** What the site's own page does with libraries that it loads from somewhere. */
export const CHART = `<script>
new Chart(document.querySelector('canvas'), { type: 'bar', data: { labels: ['Reinette', 'Belle de Boskoop', 'Cox'], datasets: [{ label: 'Kilos sold', data: [120, 190, 80], backgroundColor: ['#963', '#693', '#c33'] }] } });
</script>`;

export const MAP = `<script>
const map = L.map('map', { preferCanvas: true }).setView([48.34, -4.62], 12);
L.tileLayer('https://tiles.plainmaps.test/{z}/{x}/{y}.png', { attribution: 'Plain Maps' }).addTo(map);
for (const at of [0, 1, 2, 3]) L.circleMarker([48.34 + at / 100, -4.62]).bindTooltip('Orchard ' + at, { permanent: true }).addTo(map);
</script>`;

/** As the pad's own example saves it: the picture goes to whose paper is signed. */
export const SIGN = `<script>
const pad = new SignaturePad(document.querySelector('canvas'));
pad.addEventListener('endStroke', () => fetch('/signed', { method: 'POST', body: JSON.stringify({ signature: pad.toDataURL() }) }));
</script>`;

import Chart from 'chart.js/auto';

Object.assign(globalThis, { Chart });

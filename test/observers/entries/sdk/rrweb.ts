import { record } from 'rrweb';

record({ emit: () => undefined, recordCanvas: true, sampling: { canvas: 4 } });
document.body.append(document.createElement('canvas'));

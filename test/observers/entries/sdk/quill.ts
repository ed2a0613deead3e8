import Quill from 'quill';

const editor = new Quill(document.body.appendChild(document.createElement('div')), { theme: 'snow', modules: { toolbar: [[{ font: [] }], ['bold']] } });
editor.setText('A text that is written here.');

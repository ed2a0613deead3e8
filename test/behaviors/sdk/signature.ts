import SignaturePad from 'signature_pad';

Object.assign(globalThis, { SignaturePad });

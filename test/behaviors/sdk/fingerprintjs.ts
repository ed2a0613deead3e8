import FingerprintJS from '@fingerprintjs/fingerprintjs';

// As the library's own start does it, and then what its users do with the result.
const tell = async (): Promise<void> => {
  const agent = await FingerprintJS.load();
  const { visitorId, confidence } = await agent.get();
  await fetch('https://api.fpjs.io/v1/visitors', { method: 'POST', body: JSON.stringify({ visitorId, confidence: confidence.score }) });
};
void tell();

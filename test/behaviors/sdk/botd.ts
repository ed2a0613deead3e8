import { load } from '@fingerprintjs/botd';

const tell = async (): Promise<void> => {
  const { bot } = (await load({ monitoring: false })).detect();
  await fetch('https://botd.fpjs.io/api/v1/detect', { method: 'POST', body: JSON.stringify({ bot }) });
};
void tell();

import pbjs from 'prebid.js';
import 'prebid.js/modules/userId.js';
import 'prebid.js/modules/sharedIdSystem.js';
import 'prebid.js/modules/criteoBidAdapter.js';

pbjs.setConfig({ userSync: { syncDelay: 300, auctionDelay: 0, userIds: [{ name: 'sharedId', storage: { name: '_sharedid', type: 'cookie', expires: 365 } }] } });
pbjs.addAdUnits([{ code: 'shelf', mediaTypes: { banner: { sizes: [[300, 250]] } }, bids: [{ bidder: 'criteo', params: { networkId: 4902, publisherId: 'orchard' } }] }]);
setTimeout(() => { pbjs.requestBids({ timeout: 800 }); }, 200);
pbjs.processQueue();

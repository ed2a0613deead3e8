import pbjs from 'prebid.js';
import 'prebid.js/modules/sharedIdSystem.js';
import 'prebid.js/modules/unifiedIdSystem.js';

pbjs.processQueue();
pbjs.setConfig({ userSync: { syncEnabled: true } });

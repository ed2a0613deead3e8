import posthog from 'posthog-js';

posthog.init('phc_test', { api_host: 'https://us.invalid', person_profiles: 'always', opt_out_useragent_filter: true });
posthog.capture('seen');

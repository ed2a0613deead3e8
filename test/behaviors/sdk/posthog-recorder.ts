import posthog from 'posthog-js';

// A headless browser is dropped as a bot otherwise. The recorder comes from PostHog's own host, as it does for most sites.
posthog.init('phc_MarigoldTestProject', {
  api_host: 'https://us.i.posthog.com',
  person_profiles: 'always',
  opt_out_useragent_filter: true,
  request_queue_config: { flush_interval_ms: 500 },
  session_recording: { maskAllInputs: false },
});

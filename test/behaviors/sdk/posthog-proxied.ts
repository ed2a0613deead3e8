import posthog from 'posthog-js';

// As PostHog's own guide to a reverse proxy has it: nothing leaves for a host of theirs that a page can see.
posthog.init('phc_MarigoldTestProject', {
  api_host: 'https://www.orchard-shop.test/ingest',
  ui_host: 'https://us.posthog.com',
  person_profiles: 'always',
  opt_out_useragent_filter: true,
  disable_session_recording: true,
  request_queue_config: { flush_interval_ms: 500 },
});

import posthog from 'posthog-js';

// A headless browser is dropped as a bot otherwise. Neither recordings nor surveys, which ask PostHog's hosts for more scripts.
posthog.init('phc_OrchardTestProject', {
  api_host: 'https://us.i.posthog.com',
  person_profiles: 'always',
  opt_out_useragent_filter: true,
  disable_session_recording: true,
  disable_surveys: true,
  advanced_disable_flags: true,
  request_queue_config: { flush_interval_ms: 300 },
});

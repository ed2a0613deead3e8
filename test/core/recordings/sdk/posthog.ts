import posthog from 'posthog-js/dist/module.full.no-external';

posthog.init('phc_test', {
  api_host: location.origin, person_profiles: 'always', opt_out_useragent_filter: true, autocapture: false,
  session_recording: { maskAllInputs: false },
});

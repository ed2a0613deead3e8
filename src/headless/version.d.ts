/** Put in by the build (vite.config.ts), from the manifest. */
declare const __SILLAGE_VERSION__: string;

/** The names under which the browsers that can be driven stand in the `PATH`, best first: the headless shell costs a fraction. */
export const COMMAND_NAMES = [
  'chrome-headless-shell', 'chromium-headless-shell',
  'google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable', 'chrome', 'msedge',
] as const;

/** Where installers put them on each system, by the names Node gives those. `%…%` are environment variables. */
export const USUAL_PLACES: Readonly<Record<string, readonly string[]>> = {
  linux: [
    '/usr/bin/chrome-headless-shell', '/usr/bin/chromium-headless-shell', '/usr/lib/chromium/chromium-headless-shell',
    '/opt/google/chrome/chrome', '/usr/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium',
    '/opt/microsoft/msedge/msedge', '/usr/bin/microsoft-edge',
  ],
  darwin: ['', '%HOME%'].flatMap(home => [
    `${home}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
    `${home}/Applications/Chromium.app/Contents/MacOS/Chromium`,
    `${home}/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
  ]),
  win32: ['%PROGRAMFILES%', '%PROGRAMFILES(X86)%', '%LOCALAPPDATA%'].flatMap(root => [
    `${root}\\Google\\Chrome\\Application\\chrome.exe`,
    `${root}\\Chromium\\Application\\chrome.exe`,
    `${root}\\Microsoft\\Edge\\Application\\msedge.exe`,
  ]),
};

/** How to get a browser, on each system. */
export const HOW_TO_INSTALL: Readonly<Record<string, string>> = {
  linux: 'apt install chromium-headless-shell (Debian, Ubuntu), dnf install chromium-headless (Fedora), pacman -S chromium (Arch)',
  darwin: 'brew install --cask google-chrome',
  win32: 'winget install Google.Chrome',
};

declare module 'chrome-har' {
  export function harFromMessages(messages: readonly { readonly method: string; readonly params: unknown }[]): object;
}

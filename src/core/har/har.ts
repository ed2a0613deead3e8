import * as v from 'valibot';

/**
 * A HAR file (HTTP Archive 1.2, http://www.softwareishard.com/blog/har-12-spec/) as far as an audit reads it, with the fields of their
 * own (`_…`) that Chromium’s and Playwright’s writers add. What the format asks for and writers leave out is optional here: what is
 * missing is a gap, and what is there must be of its kind.
 */
export type Har = v.InferOutput<typeof harShape>;
export type HarPage = NonNullable<Har['log']['pages']>[number];
export type HarEntry = Har['log']['entries'][number];
export type HarPair = v.InferOutput<typeof pair>;
export type HarPostData = v.InferOutput<typeof postData>;

const text = v.string();
const maybeText = v.nullish(text);
/** `1e999` is a number to JSON, and no time. */
const number = v.pipe(v.number(), v.finite('a number that is not infinite'));
const maybeNumber = v.nullish(number);
/** What one writer alone writes: where it is of another kind, it is not there. */
const own = <T>(schema: v.GenericSchema<unknown, T>) => v.fallback(v.optional(schema), undefined);

/** Some writers leave the value out, or write numbers as they are. */
const pair = v.object({ name: text, value: v.nullish(v.union([text, number, v.boolean()])) });
const pairs = v.nullish(v.array(pair));

const cookies = v.nullish(v.array(v.object({
  ...pair.entries, path: maybeText, domain: maybeText, expires: v.nullish(v.union([text, number])), httpOnly: v.nullish(v.boolean()), secure: v.nullish(v.boolean()), sameSite: maybeText,
})));

const postData = v.object({
  mimeType: maybeText, text: maybeText, comment: maybeText, encoding: own(text), _file: own(text), _encoding: own(text),
  // chrome-har takes JSON apart, and puts what it finds there as it is.
  params: v.nullish(v.array(v.object({ name: text, value: v.optional(v.unknown()), fileName: maybeText, contentType: maybeText }))),
});

const request = v.object({
  method: text, url: text, headers: pairs, cookies, postData: v.nullish(postData), bodySize: maybeNumber,
});

const response = v.object({
  status: maybeNumber, headers: pairs, cookies, redirectURL: maybeText,
  content: v.nullish(v.object({ size: maybeNumber, mimeType: maybeText, text: maybeText, encoding: maybeText })),
  _error: own(text), _failureText: own(text), _fetchedViaServiceWorker: own(v.boolean()), fromServiceWorker: own(v.boolean()), fromDiskCache: own(v.boolean()),
});

const frames = v.array(v.object({ url: text }));
interface Stack { readonly callFrames?: readonly { readonly url: string }[] | undefined; readonly parent?: Stack | undefined }
const stack: v.GenericSchema<unknown, Stack> = v.object({ callFrames: v.optional(frames), parent: v.optional(v.lazy(() => stack)) });

const entry = v.object({
  pageref: maybeText, startedDateTime: maybeText, time: maybeNumber, request, response: v.nullish(response),
  _resourceType: own(text), _fromCache: own(text), _frameref: own(text), _serviceWorkerRef: own(text),
  _initiator: own(v.union([text, v.object({ type: v.optional(text), url: v.optional(text), stack: v.optional(stack) })])), _initiator_type: own(text),
  _webSocketMessages: own(v.array(v.object({ type: text, time: v.optional(number), opcode: v.optional(number), data: text }))),
});

const product = v.nullish(v.object({ name: maybeText, version: maybeText }));

/** What is unknown is let through: writers add fields of their own, as the format allows. */
export const harShape = v.object({
  log: v.object({
    creator: product, browser: product, entries: v.array(entry),
    pages: v.nullish(v.array(v.object({ id: text, startedDateTime: maybeText, title: maybeText }))),
  }),
});

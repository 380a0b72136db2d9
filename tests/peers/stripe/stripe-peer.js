#!/usr/bin/env node
// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
/* stripe-peer.js - a stateful stand-in for the Stripe API, for tests on loopback only.
 *
 *   node stripe-peer.js --spec stripe-openapi.json [--port 12200] [--log requests.jsonl] [--with-parent]
 *                       [--webhook http://127.0.0.1:9000/hook --webhook-secret whsec_test]
 *
 * --port 0 picks one; the first line printed says which. --with-parent ends the peer when its standard input does.
 * Needs Node 18+ and ajv 6 or 8 (Debian: node-ajv). Every /v1 request is decoded from Stripe's bracketed form encoding, brought
 * to the types of the OpenAPI schema of its path and validated with closed objects: an unknown parameter at any depth is
 * refused, as Stripe does. The fake's own answers are checked against the response schemas (see the request log).
 * State: checkout sessions, payment intents, charges, refunds, events, coupons, customers, payment links, webhook endpoints,
 * terminal readers, and idempotency keys: replay, 400 on other parameters, 409 while in progress, 24 h life.
 * Keys: any sk_test_...; live keys are refused; an rk_test_... may do only what POST /_control/keys allows.
 *
 * Control, under /_control (JSON bodies, no key):
 *   POST sessions/ID/pay {outcome}   the customer acts on the page: success | decline | async | manual
 *   POST sessions/ID/async {ok}      settles a payment that outcome async left unpaid
 *   POST sessions/ID/expire          its time runs out          POST sessions/ID/leave   the customer goes to cancel_url
 *   POST refunds/ID {status}         pending -> succeeded | failed | canceled
 *   POST readers/ID/offline {offline}
 *   POST config {refund_status, rate_limit}   status of new refunds; requests per second before 429 (0: none)
 *   POST clock {advance}             moves the fake's clock and Date header, in seconds (sessions and keys expire)
 *   POST faults {on, type, times=1, skip=0, ms, status, headers}   `on` is a prefix of "METHOD /v1/path/{as_in_spec}"
 *        before the work is done: 429  lock_timeout  503  drop  hang  slow (waits ms)  held (waits for release)
 *                                pay_first (the customer is quicker)  refused (with a message, and an error of code and such)
 *        instead of / after it:   500  500_after (both saved under the key, replayed)  drop_after  hang_after  truncated  html
 *        the answer is spoiled:   redirect (to /trap, which is logged)  plain (JSON as text/plain)  hollow (without its fields)
 *        `headers` are added to a 429, 503, lock_timeout or 500
 *   POST release                     lets the held go on        POST decode {form}   what the form decoder makes of a body
 *   POST webhook {url, secret, mode} mode: ok | bad_signature | stale | duplicate | reversed | off
 *   POST events/ID/resend            POST keys {key, allow: ["POST /v1/refunds", ...]}        POST reset
 *   GET requests, GET deliveries, GET state, DELETE requests, DELETE faults
 * Limits: no tax, 3-D Secure page, disputes, payouts, subscriptions or Connect; minimum amounts and some messages are
 * approximations. Passing here shows that a request keeps to the contract, not that Stripe would take the payment. */
'use strict';
const fs = require('fs');
const http = require('http');
const crypto = require('crypto');
const Ajv = require('ajv').default || require('ajv');
const OLD_AJV = require('ajv/package.json').version.startsWith('6.'); // Debian 12's

const arg = (name, otherwise) => (process.argv.includes('--' + name) ? process.argv[process.argv.indexOf('--' + name) + 1] : otherwise);
if (!arg('spec')) {
  console.error('usage: stripe-peer.js --spec FILE [--port N] [--log FILE] [--webhook URL --webhook-secret SECRET]');
  process.exit(2);
}
const spec = JSON.parse(fs.readFileSync(arg('spec'), 'utf8'));
const VERSION = spec.info.version, HOST = '127.0.0.1';
let port = Number(arg('port', 12200)), clockOffset = 0, S;
const now = () => Math.floor(Date.now() / 1000) + clockOffset;
const random = n => crypto.randomBytes(n).toString('base64url').replace(/[-_]/g, 'x').slice(0, n);
const clone = o => JSON.parse(JSON.stringify(o));
const here = path => `http://${HOST}:${port}${path}`;
const hidden = new WeakMap(); // what an object needs but never shows: line items, payment_intent_data, signing secret
function reset() {
  const hook = arg('webhook') && { url: arg('webhook'), secret: arg('webhook-secret', 'whsec_test'), mode: 'ok' };
  S = { objects: new Map(), idempotency: new Map(), faults: [], log: [], deliveries: [], queue: [], keys: new Map(), hits: [], held: [],
    config: { refund_status: 'succeeded', rate_limit: 0 }, hook, request: null };
}
reset();
const all = type => [...S.objects.values()].filter(o => o.object === type).reverse(); // newest first, as Stripe lists
function fail(status, message, extra = {}, headers = {}) {
  const error = { type: 'invalid_request_error', ...extra, message };
  if (error.code) error.doc_url = 'https://stripe.com/docs/error-codes/' + error.code.replace(/_/g, '-');
  return Object.assign(new Error(message), { status, headers, body: { error } });
}
const missing = param => fail(400, `Missing required param: ${param}.`, { code: 'parameter_missing', param });
const badState = (message, pi) => fail(400, message, { code: 'payment_intent_unexpected_state', payment_intent: pi });

// ------------------------------------------------------------------------------------------------ schemas
const SCHEMAS = spec.components.schemas;
const resolve = s => (s && s.$ref ? resolve(SCHEMAS[s.$ref.split('/').pop()]) : s || {});
function toJsonSchema(s, closed) { // OpenAPI 3.0 has `nullable`; requests get closed objects
  if (Array.isArray(s)) return s.map(x => toJsonSchema(x, closed));
  if (!s || typeof s !== 'object') return s;
  if (s.$ref) return { $ref: 'spec#' + s.$ref.slice(1) };
  const o = {};
  for (const k of ['type', 'enum', 'required', 'maxLength', 'pattern']) if (k in s) o[k] = s[k];
  for (const k of ['items', 'anyOf', 'additionalProperties']) if (k in s) o[k] = toJsonSchema(s[k], closed);
  if (s.properties) o.properties = Object.fromEntries(Object.entries(s.properties).map(([k, v]) => [k, toJsonSchema(v, closed)]));
  if (closed && s.properties && Object.keys(s.properties).length && !('additionalProperties' in s)) o.additionalProperties = false;
  return s.nullable ? { anyOf: [o, { type: 'null' }] } : o;
}
const ajv = new Ajv(OLD_AJV ? { allErrors: true, format: false, jsonPointers: true } : { strict: false, allErrors: true, validateFormats: false });
const errorsOf = check => (check.errors || []).map(e => (OLD_AJV ? { ...e, instancePath: e.dataPath } : e));
const open = Object.fromEntries(Object.entries(SCHEMAS).map(([k, v]) => [k, toJsonSchema(v, false)]));
ajv.addSchema({ $id: 'spec', components: { schemas: open } });
class Operation {
  constructor(method, path, op) {
    const query = (op.parameters || []).filter(p => p.in === 'query');
    const form = op.requestBody && op.requestBody.content['application/x-www-form-urlencoded'];
    const fromQuery = { type: 'object', additionalProperties: false, required: query.filter(q => q.required).map(q => q.name),
      properties: Object.fromEntries(query.map(q => [q.name, q.schema])) };
    Object.assign(this, { method, path, id: `${method} ${path}`, output: op.responses['200'].content['application/json'].schema });
    this.input = method === 'GET' ? fromQuery : form ? form.schema : { type: 'object', properties: {}, additionalProperties: false };
    this.match = new RegExp('^' + path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)') + '$');
  }
  checkInput(data) { this.in = this.in || ajv.compile(toJsonSchema(this.input, true)); return this.in(data) ? [] : errorsOf(this.in); }
  checkOutput(data) { this.out = this.out || ajv.compile(toJsonSchema(this.output, false)); return this.out(data) ? [] : errorsOf(this.out); }
}
const OPERATIONS = Object.entries(spec.paths)
  .flatMap(([path, methods]) => Object.entries(methods).map(([m, op]) => new Operation(m.toUpperCase(), path, op)))
  .sort((a, b) => a.path.split('{').length - b.path.split('{').length); // /search before /{id}
function skeleton(s) { // the smallest value that a response schema allows
  s = resolve(s);
  if (s.nullable) return null;
  if (s.anyOf) return skeleton(s.anyOf.find(x => !x.$ref) || s.anyOf[0]);
  if (s.enum) return s.enum[0];
  if (!s.properties) return { string: '', integer: 0, number: 0, boolean: false, array: [], object: {} }[s.type] ?? null;
  const shown = Object.entries(s.properties).filter(([k, v]) => (s.required || []).includes(k) || v.nullable);
  return Object.fromEntries(shown.map(([k, v]) => [k, skeleton(v)]));
}
const part = (type, property, values) => ({ ...skeleton({ ...resolve(SCHEMAS[type].properties[property]), nullable: false }), ...values });
function make(type, id, fields) { // a whole object: schema defaults, then those fields that the schema knows
  const known = SCHEMAS[type].properties, o = { ...skeleton(SCHEMAS[type]), id, object: type };
  const given = { created: now(), livemode: false, ...fields, metadata: fields.metadata || {} };
  for (const [k, v] of Object.entries(given)) if (k in known && v !== undefined) o[k] = v;
  S.objects.set(id, o);
  return o;
}

// ------------------------------------------------------------------------------------------------ request decoding
function decodeForm(text) { // a[b][0][c]=v, a[]=v  ->  nested objects (lists keep their indices as names)
  const root = Object.create(null);
  for (const [name, value] of new URLSearchParams(text)) {
    const m = /^([^[\]]+)((?:\[[^[\]]*\])*)$/.exec(name);
    if (!m) throw fail(400, `Invalid parameter name: ${name}`, { param: name });
    const keys = [m[1], ...[...m[2].matchAll(/\[([^[\]]*)\]/g)].map(x => x[1])];
    let o = root;
    keys.forEach((k, i) => {
      if (k === '') { // a[] appends; a[][b] starts a new element once the last one has b
        const n = Object.keys(o).length, taken = keys.slice(i + 1).reduce((x, y) => (x && typeof x === 'object' ? x[y] : undefined), o[n - 1]);
        k = n && i < keys.length - 1 && taken === undefined ? n - 1 : n;
      }
      if (i === keys.length - 1) o[k] = value;
      else o = o[k] && typeof o[k] === 'object' ? o[k] : (o[k] = Object.create(null));
    });
  }
  return root;
}
const bracket = path => path.map((p, i) => (i ? `[${p}]` : p)).join('');
function coerce(v, s, path, problems) { // text to the types of the schema; what does not fit stays text and ajv refuses it
  s = resolve(s);
  const isObject = typeof v === 'object', isList = isObject && Object.keys(v).every(k => /^\d+$/.test(k));
  if (s.anyOf) {
    const options = s.anyOf.map(resolve), find = f => options.find(f);
    const chosen = isObject ? (isList && find(x => x.type === 'array')) || find(x => x.type === 'object')
      : find(x => x.enum && x.enum.includes(v)) || (/^-?\d+$/.test(v) && find(x => x.type === 'integer')) ||
        (/^(true|false)$/.test(v) && find(x => x.type === 'boolean')) || find(x => x.type === 'string' && !x.enum);
    return coerce(v, chosen || options[0], path, problems);
  }
  if (s.type === 'array' && isList) return Object.keys(v).sort((a, b) => a - b).map((k, i) => coerce(v[k], s.items, [...path, i], problems));
  if (isObject) {
    const sub = k => (s.properties && s.properties[k]) || (typeof s.additionalProperties === 'object' && s.additionalProperties) || {};
    return Object.fromEntries(Object.entries(v).map(([k, x]) => [k, coerce(x, sub(k), [...path, k], problems)]));
  }
  if (v === '' && !(s.enum && s.enum.includes('')) && !path.includes('metadata')) {
    const p = bracket(path);
    problems.push({ code: 'parameter_invalid_empty', param: p, message: `You passed an empty string for '${p}'. We assume empty ` +
      `values are an attempt to unset a field; however '${p}' cannot be unset. You should remove '${p}' from your request or supply a non-empty value.` });
  }
  if (s.type === 'integer' && /^-?\d+$/.test(v)) return Number(v);
  if (s.type === 'number' && v !== '' && isFinite(v)) return Number(v);
  if (s.type === 'boolean' && /^(true|false)$/.test(v)) return v === 'true';
  return v;
}
function problemOf(e, data) { // one ajv error in Stripe's words
  const path = e.instancePath.split('/').slice(1), value = path.reduce((o, k) => o && o[k], data), param = bracket(path), p = e.params;
  const child = bracket([...path, p.additionalProperty || p.missingProperty]);
  switch (e.keyword) {
    case 'additionalProperties': return { code: 'parameter_unknown', param: child, message: `Received unknown parameter: ${child}` };
    case 'required': return { code: 'parameter_missing', param: child, message: `Missing required param: ${child}.` };
    case 'enum': return { param, message: `Invalid ${param}: must be one of ${p.allowedValues.join(', ')}` };
    case 'type': return { code: p.type === 'integer' ? 'parameter_invalid_integer' : undefined, param, message: `Invalid ${p.type}${typeof value === 'string' ? ': ' + value : ''}` };
    case 'maxLength': return { param, message: `Invalid string: ${value.slice(0, 20)}...; must be at most ${p.limit} characters` };
    default: return { param, message: `Invalid ${param}: ${e.message}` };
  }
}
function metadataProblems(o, path, problems) {
  for (const [k, v] of Object.entries(o)) {
    if (!v || typeof v !== 'object') continue;
    if (k !== 'metadata') { metadataProblems(v, [...path, k], problems); continue; }
    const param = bracket([...path, k]), names = Object.keys(v), long = names.find(n => n.length > 40), big = names.find(n => v[n].length > 500);
    if (names.length > 50) problems.push({ param, message: `You can only have up to 50 metadata keys, but you passed ${names.length}.` });
    if (long) problems.push({ param, message: `Metadata keys can be at most 40 characters long, but you passed a key of ${long.length}: ${long}` });
    if (big) problems.push({ param, message: `Metadata values can have up to 500 characters, but you passed in a value of ${v[big].length} for ${big}.` });
  }
}
function validate(operation, raw) {
  const problems = [], data = coerce(raw, operation.input, [], problems);
  metadataProblems(data, [], problems); // limits that the schemas leave out
  const errors = operation.checkInput(data).filter(e => e.keyword !== 'anyOf' && !(e.keyword === 'maxLength' && /\/metadata\//.test(e.instancePath)));
  problems.push(...errors.sort((a, b) => b.instancePath.length - a.instancePath.length).map(e => problemOf(e, data)));
  return { data, problems };
}

// ------------------------------------------------------------------------------------------------ events and webhooks
const targets = type => [...(S.hook && S.hook.mode !== 'off' ? [S.hook] : []), ...all('webhook_endpoint')
  .filter(w => w.status === 'enabled' && (w.enabled_events.includes('*') || w.enabled_events.includes(type)))
  .map(w => ({ url: w.url, secret: hidden.get(w).secret, mode: 'ok' }))];
function emit(type, object) {
  const request = S.request ? { id: S.request.id, idempotency_key: S.request.idempotency_key || null } : { id: null, idempotency_key: null };
  const event = make('event', 'evt_' + random(24), { type, api_version: VERSION, data: { object: clone(object) }, pending_webhooks: targets(type).length, request });
  if (S.queue.push(event) === 1) setImmediate(async () => {
    const batch = S.queue.splice(0);
    if (S.hook && S.hook.mode === 'reversed') batch.reverse();
    for (const e of batch) await deliver(e);
  });
}
async function deliver(event) {
  for (const target of targets(event.type)) for (let i = 0; i < (target.mode === 'duplicate' ? 2 : 1); i++) {
    const body = JSON.stringify(event, null, 2), t = now() - (target.mode === 'stale' ? 600 : 0), url = new URL(target.url);
    const secret = target.mode === 'bad_signature' ? 'whsec_wrong' : target.secret;
    const v1 = crypto.createHmac('sha256', secret).update(`${t}.${body}`).digest('hex'), note = { event: event.id, type: event.type, url: target.url };
    S.deliveries.push(note);
    if (!['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)) { note.error = 'not loopback: not sent'; continue; }
    await new Promise(done => {
      const headers = { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': Buffer.byteLength(body), 'Stripe-Signature': `t=${t},v1=${v1},v0=${random(40)}` };
      const post = http.request(url, { method: 'POST', headers, timeout: 5000 }, answer => {
        note.status = answer.statusCode;
        if (note.status < 300) event.pending_webhooks = Math.max(0, event.pending_webhooks - 1);
        answer.resume().on('end', done);
      });
      post.on('timeout', () => post.destroy()).on('error', e => { note.error = e.code || e.message; done(); });
      post.end(body);
    });
  }
}

// ------------------------------------------------------------------------------------------------ checkout, payments, refunds
function get(type, id, param = 'id') {
  const o = S.objects.get(id);
  if (!o || o.object !== type) throw fail(404, `No such ${type}: '${id}'`, { code: 'resource_missing', param });
  return o;
}
const MINIMUM = { usd: 50, eur: 50, gbp: 30, chf: 50, cad: 50, aud: 50, dkk: 250, nok: 300, sek: 300, jpy: 50, pln: 200, czk: 1500, huf: 17500 };
function checkUrl(value, param) {
  try {
    if (/^https?:$/.test(new URL(value.replaceAll('{CHECKOUT_SESSION_ID}', 'x')).protocol)) return;
  } catch { /* falls through */ }
  throw fail(400, 'Not a valid URL', { code: 'url_invalid', param });
}
function readLineItem(line, i) {
  const at = `line_items[${i}]`, d = line.price_data;
  if (line.price) throw fail(404, `No such price: '${line.price}'`, { code: 'resource_missing', param: at + '[price]' });
  if (!d) throw missing(at + '[price_data]');
  if (!d.product === !d.product_data) throw missing(at + '[price_data][product_data]');
  if ((d.unit_amount === undefined) === (d.unit_amount_decimal === undefined)) throw missing(at + '[price_data][unit_amount]');
  if (line.quantity === undefined) throw missing(at + '[quantity]');
  const unit = d.unit_amount ?? Math.round(Number(d.unit_amount_decimal)), code = 'parameter_invalid_integer';
  if (!(unit >= 0)) throw fail(400, 'This value must be greater than or equal to 0.', { code, param: at + '[price_data][unit_amount]' });
  if (line.quantity < 1) throw fail(400, 'This value must be greater than or equal to 1.', { code, param: at + '[quantity]' });
  if (!/^[a-z]{3}$/.test(d.currency)) throw fail(400, `Invalid currency: ${d.currency}.`, { param: at + '[price_data][currency]' });
  return { currency: d.currency, name: d.product_data ? d.product_data.name : d.product, quantity: line.quantity, amount: unit * line.quantity };
}
function createSession(p) {
  if (!p.mode) throw missing('mode');
  if (p.mode !== 'payment') throw fail(400, 'stripe-peer knows only mode=payment.', { param: 'mode' });
  if (!p.ui_mode || p.ui_mode.startsWith('hosted')) {
    if (!p.success_url) throw missing('success_url');
    checkUrl(p.success_url, 'success_url');
    if (p.cancel_url) checkUrl(p.cancel_url, 'cancel_url');
  }
  if (!p.line_items || !p.line_items.length) throw missing('line_items');
  if (p.line_items.length > 100) throw fail(400, 'You may specify up to 100 line items in payment mode.', { param: 'line_items' });
  if (p.customer) get('customer', p.customer, 'customer');
  if (p.customer && p.customer_email) throw fail(400, 'You may only specify one of these parameters: customer, customer_email.', { param: 'customer_email' });
  if (p.customer_email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(p.customer_email)) throw fail(400, `Invalid email address: ${p.customer_email}`, { code: 'email_invalid', param: 'customer_email' });
  const items = p.line_items.map(readLineItem), currency = items[0].currency, subtotal = items.reduce((sum, x) => sum + x.amount, 0);
  if (items.some(x => x.currency !== currency)) throw fail(400, 'All prices on a Checkout session must be expressed in the same currency.', { param: 'line_items' });
  let discount = 0;
  if (p.discounts && p.discounts.length) {
    if (p.discounts.length > 1) throw fail(400, 'You may specify only one discount.', { param: 'discounts' });
    const coupon = get('coupon', p.discounts[0].coupon, 'discounts[0][coupon]');
    discount = Math.min(subtotal, coupon.percent_off ? Math.round((subtotal * coupon.percent_off) / 100) : coupon.amount_off);
  }
  const total = subtotal - discount, low = MINIMUM[currency] || 1;
  if (total < low && !(total === 0 && discount)) throw fail(400, `The Checkout Session's total amount due must add up to at least ${low} (minor units of ${currency}).`, { code: 'amount_too_small' });
  if (total > 99999999) throw fail(400, "The Checkout Session's total amount due must be no more than 999,999.99.", { code: 'amount_too_large' });
  const expires_at = p.expires_at ?? now() + 86400;
  if (expires_at < now() + 1800) throw fail(400, 'The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.', { param: 'expires_at' });
  if (expires_at > now() + 86400) throw fail(400, 'The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.', { param: 'expires_at' });
  const id = 'cs_test_a1' + random(56), taxed = Boolean(p.automatic_tax && p.automatic_tax.enabled), recovery = p.after_expiration && p.after_expiration.recovery;
  const echoed = ['mode', 'success_url', 'cancel_url', 'client_reference_id', 'customer', 'customer_email', 'metadata', 'submit_type', 'locale', 'billing_address_collection', 'allow_promotion_codes'];
  const session = make('checkout.session', id, {
    ...Object.fromEntries(echoed.map(k => [k, p[k]])), status: 'open', payment_status: 'unpaid', url: here('/c/pay/' + id), currency, expires_at,
    amount_subtotal: subtotal, amount_total: total, total_details: { amount_discount: discount, amount_shipping: 0, amount_tax: 0 },
    payment_method_types: ['card'], customer_creation: 'if_required', discounts: (p.discounts || []).map(d => ({ coupon: d.coupon, promotion_code: null })),
    automatic_tax: part('checkout.session', 'automatic_tax', { enabled: taxed, status: taxed ? 'requires_location_inputs' : null }),
    after_expiration: recovery ? { recovery: { allow_promotion_codes: false, expires_at: null, url: null, ...recovery } } : null,
    ui_mode: JSON.stringify(SCHEMAS['checkout.session'].properties.ui_mode || {}).includes('hosted_page') ? 'hosted_page' : 'hosted' });
  hidden.set(session, { items, intent: p.payment_intent_data || {} });
  return session;
}
const lineItems = (session, limit = 10) => {
  const { items } = hidden.get(session);
  const data = items.slice(0, limit).map((x, i) => ({ ...skeleton(SCHEMAS.item), id: `li_${session.id.slice(10, 26)}${i}`, object: 'item', amount_subtotal: x.amount,
    amount_total: x.amount, currency: x.currency, description: x.name, quantity: x.quantity }));
  return { object: 'list', data, has_more: items.length > limit, url: `/v1/checkout/sessions/${session.id}/line_items` };
};
function createIntent(p) {
  const id = 'pi_' + random(24), asked = p.automatic_payment_methods, kinds = p.payment_method_types || p.allowed_payment_method_types || ['card'];
  const pi = make('payment_intent', id, { amount: p.amount, currency: p.currency, metadata: p.metadata, description: p.description, customer: p.customer, receipt_email: p.receipt_email,
    statement_descriptor_suffix: p.statement_descriptor_suffix, payment_method: p.payment_method, payment_method_types: kinds, client_secret: `${id}_secret_${random(24)}`,
    status: p.payment_method ? 'requires_confirmation' : 'requires_payment_method', capture_method: p.capture_method || 'automatic_async', confirmation_method: 'automatic',
    automatic_payment_methods: asked ? { allow_redirects: 'always', ...asked } : null, amount_details: { tip: {} }, amount_received: 0, amount_capturable: 0 });
  emit('payment_intent.created', pi);
  return pi;
}
const DECLINED = { type: 'card_error', code: 'card_declined', decline_code: 'generic_decline' };
function settle(pi, outcome) { // success | decline | async | manual
  if (outcome === 'async') { pi.status = 'processing'; emit('payment_intent.processing', pi); return pi; }
  const ok = outcome !== 'decline', captured = outcome === 'success';
  pi.payment_method = pi.payment_method || 'pm_' + random(24);
  const charge = make('charge', 'ch_' + random(24), { amount: pi.amount, amount_captured: captured ? pi.amount : 0, amount_refunded: 0, currency: pi.currency, paid: ok, captured,
    refunded: false, disputed: false, status: ok ? 'succeeded' : 'failed', payment_intent: pi.id, payment_method: pi.payment_method, metadata: clone(pi.metadata),
    failure_code: ok ? null : 'card_declined', failure_message: ok ? null : 'Your card was declined.', receipt_url: ok ? here('/receipts/' + pi.id) : null });
  pi.latest_charge = charge.id;
  emit(ok ? 'charge.succeeded' : 'charge.failed', charge);
  if (!ok) Object.assign(pi, { status: 'requires_payment_method', payment_method: null, last_payment_error: { ...DECLINED, message: 'Your card was declined.' } });
  else Object.assign(pi, { status: captured ? 'succeeded' : 'requires_capture', last_payment_error: null, [captured ? 'amount_received' : 'amount_capturable']: pi.amount });
  emit(ok ? (captured ? 'payment_intent.succeeded' : 'payment_intent.amount_capturable_updated') : 'payment_intent.payment_failed', pi);
  return pi;
}
function paySession(s, outcome = 'success') {
  if (s.status !== 'open') throw fail(400, `The Checkout Session is ${s.status}: its page takes no payment.`);
  if (s.amount_total === 0) Object.assign(s, { status: 'complete', payment_status: 'no_payment_required', url: null });
  else {
    const { intent } = hidden.get(s), pi = s.payment_intent ? S.objects.get(s.payment_intent) : createIntent({ ...intent, amount: s.amount_total, currency: s.currency });
    s.payment_intent = pi.id; // none before the customer first submits the page
    settle(pi, outcome === 'success' && intent.capture_method === 'manual' ? 'manual' : outcome);
    if (outcome === 'decline') return s; // the customer may try again: the session stays open
    Object.assign(s, { status: 'complete', payment_status: pi.status === 'succeeded' ? 'paid' : 'unpaid', url: null });
  }
  s.customer_details = part('checkout.session', 'customer_details', { email: s.customer_email || 'customer@example.test', name: 'Test Customer', tax_exempt: 'none', tax_ids: [] });
  emit('checkout.session.completed', s);
  return s;
}
function settleAsync(s, ok) {
  const pi = get('payment_intent', s.payment_intent);
  if (pi.status !== 'processing') throw fail(400, 'Nothing is processing.');
  settle(pi, ok ? 'success' : 'decline');
  if (ok) s.payment_status = 'paid';
  emit(`checkout.session.async_payment_${ok ? 'succeeded' : 'failed'}`, s);
  return s;
}
function cancelIntent(pi, reason = null) {
  Object.assign(pi, { status: 'canceled', canceled_at: now(), cancellation_reason: reason });
  emit('payment_intent.canceled', pi);
  return pi;
}
function expireSession(s) {
  if (s.status !== 'open') throw fail(400, `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of \`${s.status}\`.`);
  Object.assign(s, { status: 'expired', url: null });
  const recovery = s.after_expiration && s.after_expiration.recovery;
  if (recovery && recovery.enabled) Object.assign(recovery, { url: here('/r/' + s.id), expires_at: now() + 30 * 86400 });
  if (s.payment_intent) cancelIntent(S.objects.get(s.payment_intent));
  emit('checkout.session.expired', s);
  return s;
}
const sweep = () => all('checkout.session').filter(s => s.status === 'open' && s.expires_at <= now()).forEach(expireSession);
function confirmIntent(pi, p) {
  const method = p.payment_method || pi.payment_method;
  if (!/^requires_(payment_method|confirmation|action)$/.test(pi.status)) throw badState(`You cannot confirm this PaymentIntent because it has a status of ${pi.status}.`, pi);
  if (!method) throw badState("You cannot confirm this PaymentIntent because it's missing a payment method.", pi);
  pi.payment_method = method;
  if (/authenticationRequired/.test(method)) {
    Object.assign(pi, { status: 'requires_action', next_action: { type: 'redirect_to_url', redirect_to_url: { return_url: p.return_url || null, url: here('/3ds/' + pi.id) } } });
    emit('payment_intent.requires_action', pi);
    return pi;
  }
  if (!/Declined/i.test(method)) return settle(pi, pi.capture_method === 'manual' ? 'manual' : 'success');
  settle(pi, 'decline');
  throw fail(402, 'Your card was declined.', { ...DECLINED, charge: pi.latest_charge, payment_intent: clone(pi) });
}
function captureIntent(pi, amount = pi.amount) {
  if (pi.status !== 'requires_capture') throw badState(`This PaymentIntent could not be captured because it has a status of ${pi.status}.`, pi);
  Object.assign(pi, { status: 'succeeded', amount_received: amount, amount_capturable: 0 });
  const charge = Object.assign(S.objects.get(pi.latest_charge), { captured: true, amount_captured: amount });
  all('checkout.session').filter(s => s.payment_intent === pi.id).forEach(s => { s.payment_status = 'paid'; });
  emit('charge.captured', charge);
  emit('payment_intent.succeeded', pi);
  return pi;
}
function createRefund(p) {
  if (!p.payment_intent === !p.charge) throw fail(400, 'Exactly one of these parameters is needed: charge, payment_intent.');
  const pi = p.payment_intent && get('payment_intent', p.payment_intent, 'payment_intent'), charge = p.charge ? get('charge', p.charge, 'charge') : S.objects.get(pi.latest_charge);
  if (!charge || !charge.captured) throw fail(400, `This PaymentIntent (${p.payment_intent}) does not have a successful charge to refund.`);
  const left = charge.amount_captured - charge.amount_refunded, amount = p.amount ?? left;
  if (left <= 0) throw fail(400, `Charge ${charge.id} has already been refunded.`, { code: 'charge_already_refunded' });
  if (amount < 1) throw fail(400, 'Invalid positive integer', { code: 'parameter_invalid_integer', param: 'amount' });
  if (amount > left) throw fail(400, `Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`, { param: 'amount' });
  const refund = make('refund', 're_' + random(24), { amount, currency: charge.currency, charge: charge.id, payment_intent: charge.payment_intent, reason: p.reason, status: S.config.refund_status, metadata: p.metadata });
  charge.amount_refunded += amount;
  charge.refunded = charge.amount_refunded === charge.amount;
  emit('refund.created', refund);
  emit('charge.refunded', charge);
  return refund;
}
function changeRefund(refund, status) {
  if (/failed|canceled/.test(status) && !/failed|canceled/.test(refund.status)) { // the money goes back to the account's balance
    const charge = S.objects.get(refund.charge);
    charge.amount_refunded -= refund.amount;
    charge.refunded = false;
    if (status === 'failed') refund.failure_reason = 'expired_or_canceled_card';
  }
  refund.status = status;
  emit(status === 'failed' ? 'refund.failed' : 'refund.updated', refund);
  return refund;
}
function update(o, p) {
  for (const [k, v] of Object.entries(p)) {
    if (k === 'metadata') for (const [name, x] of Object.entries(v || {})) x === '' ? delete o.metadata[name] : (o.metadata[name] = x);
    else if (k !== 'expand' && k in o) o[k] = v;
    if (k === 'metadata' && v === '') o.metadata = {};
  }
  return o;
}
function list(type, p, url, keep = () => true) {
  const c = p.created ?? {}, n = p.limit ?? 10, code = 'parameter_invalid_integer';
  if (n < 1 || n > 100) throw fail(400, `This value must be between 1 and 100 (it currently is '${n}').`, { code, param: 'limit' });
  const timely = o => (typeof c === 'number' ? o.created === c : !(o.created <= c.gt || o.created < c.gte || o.created >= c.lt || o.created > c.lte));
  const found = all(type).filter(o => timely(o) && keep(o));
  const index = (id, param) => { const i = found.findIndex(o => o.id === id); if (i < 0) throw fail(400, `No such ${type}: '${id}'`, { code: 'resource_missing', param }); return i; };
  const end = p.ending_before ? index(p.ending_before, 'ending_before') : found.length;
  const start = p.starting_after ? index(p.starting_after, 'starting_after') + 1 : p.ending_before ? Math.max(0, end - n) : 0;
  return { object: 'list', data: found.slice(start, Math.min(end, start + n)), has_more: p.ending_before ? start > 0 : found.length > start + n, url };
}
const same = (p, ...keys) => o => keys.every(k => p[k] === undefined || o[k] === p[k]);
function listEvents(p, url) {
  if (p.type && p.types) throw fail(400, 'You may only specify one of these parameters: type, types.');
  const pattern = p.type && new RegExp('^' + p.type.replace(/\./g, '\\.').replace(/\*/g, '.*') + '$');
  return list('event', p, url, e => e.created > now() - 30 * 86400 && (!pattern || pattern.test(e.type)) && (!p.types || p.types.includes(e.type)));
}
function searchIntents(p, url) { // metadata['k']:'v' and field:'v', joined by AND
  const clauses = [...p.query.matchAll(/(?:metadata\[['"](.+?)['"]\]|(\w+)):['"](.*?)['"]/g)];
  const found = list('payment_intent', { limit: p.limit }, url, o => clauses.every(([, key, field, v]) => (key ? o.metadata[key] : String(o[field])) === v));
  return { ...found, object: 'search_result', next_page: null };
}
function startReader(reader, p) {
  const pi = get('payment_intent', p.payment_intent, 'payment_intent');
  if (reader.status === 'offline') throw fail(400, 'Reader is currently offline, please ensure the reader is powered on and connected to the internet before retrying your request.', { code: 'terminal_reader_offline' });
  if (reader.action && reader.action.status === 'in_progress') throw fail(400, 'Reader is currently busy processing another request.', { code: 'terminal_reader_busy' });
  if (!pi.payment_method_types.includes('card_present')) throw fail(400, 'The PaymentIntent must accept card_present.', { param: 'payment_intent' });
  reader.action = part('terminal.reader', 'action', { type: 'process_payment_intent', status: 'in_progress', process_payment_intent: { payment_intent: pi.id } });
  return reader;
}
function presentCard(reader, p) {
  if (!reader.action || reader.action.status !== 'in_progress') throw fail(400, 'The reader has no action to complete.');
  const pi = S.objects.get(reader.action.process_payment_intent.payment_intent), ok = !(p.card_present && /0002$/.test(p.card_present.number));
  settle(pi, ok ? (pi.capture_method === 'manual' ? 'manual' : 'success') : 'decline');
  Object.assign(reader.action, ok ? { status: 'succeeded' } : { status: 'failed', failure_code: 'card_declined', failure_message: 'Your card was declined.' });
  emit(`terminal.reader.action_${reader.action.status}`, reader);
  return reader;
}
function createPlain(type, p) { // resources without behaviour of their own
  if (type === 'terminal.connection_token') return { object: type, secret: 'pst_test_' + random(24) };
  if (type === 'coupon' && !p.percent_off === !p.amount_off) throw fail(400, 'You must pass either `percent_off` or `amount_off`.');
  const prefix = { customer: 'cus_', payment_link: 'plink_', webhook_endpoint: 'we_', 'terminal.location': 'tml_', 'terminal.reader': 'tmr_' }[type] || '';
  const { expand, line_items, ...fields } = p, status = { webhook_endpoint: 'enabled', 'terminal.reader': 'online' }[type];
  const o = make(type, p.id || prefix + random(16), { valid: true, active: true, status, url: here('/link/' + random(12)), device_type: 'simulated_wisepos_e', serial_number: random(8), label: 'Reader', ...fields });
  if (type === 'terminal.location') o.address = part(type, 'address', fields.address);
  if (type !== 'webhook_endpoint') return o;
  delete o.secret;
  hidden.set(o, { secret: 'whsec_' + random(32) });
  return { ...o, secret: hidden.get(o).secret }; // shown once, at creation
}

// ------------------------------------------------------------------------------------------------ operations
const session = a => get('checkout.session', a.session, 'session'), intent = a => get('payment_intent', a.intent, 'intent');
const reader = a => get('terminal.reader', a.reader, 'reader'), refundOf = a => get('refund', a.refund);
const HANDLERS = { // (parameters, path arguments, path)
  'POST /v1/checkout/sessions': createSession,
  'GET /v1/checkout/sessions': (p, a, url) => list('checkout.session', p, url, same(p, 'payment_intent', 'customer', 'status')),
  'GET /v1/checkout/sessions/{session}': (p, a) => session(a),
  'POST /v1/checkout/sessions/{session}': (p, a) => update(session(a), p),
  'POST /v1/checkout/sessions/{session}/expire': (p, a) => expireSession(session(a)),
  'GET /v1/checkout/sessions/{session}/line_items': (p, a) => lineItems(session(a), p.limit),
  'POST /v1/payment_intents': p => {
    if (p.amount < (MINIMUM[p.currency] || 1)) throw fail(400, `Amount must be at least ${MINIMUM[p.currency] || 1}.`, { code: 'amount_too_small', param: 'amount' });
    return p.confirm ? confirmIntent(createIntent(p), p) : createIntent(p);
  },
  'GET /v1/payment_intents': (p, a, url) => list('payment_intent', p, url, same(p, 'customer')),
  'GET /v1/payment_intents/search': (p, a, url) => searchIntents(p, url),
  'GET /v1/payment_intents/{intent}': (p, a) => intent(a),
  'POST /v1/payment_intents/{intent}': (p, a) => update(intent(a), p),
  'POST /v1/payment_intents/{intent}/confirm': (p, a) => confirmIntent(intent(a), p),
  'POST /v1/payment_intents/{intent}/capture': (p, a) => captureIntent(intent(a), p.amount_to_capture),
  'POST /v1/payment_intents/{intent}/cancel': (p, a) => {
    const pi = intent(a);
    if (!/^requires/.test(pi.status)) throw badState(`You cannot cancel this PaymentIntent because it has a status of ${pi.status}.`, pi);
    if (all('checkout.session').some(s => s.payment_intent === pi.id)) throw badState('The PaymentIntent of a Checkout Session cannot be canceled: expire the session.', pi);
    return cancelIntent(pi, p.cancellation_reason);
  },
  'POST /v1/refunds': createRefund,
  'GET /v1/refunds': (p, a, url) => list('refund', p, url, same(p, 'charge', 'payment_intent')),
  'GET /v1/refunds/{refund}': (p, a) => refundOf(a),
  'POST /v1/refunds/{refund}': (p, a) => update(refundOf(a), p),
  'POST /v1/refunds/{refund}/cancel': (p, a) => {
    if (refundOf(a).status !== 'requires_action') throw fail(400, `Refund ${a.refund} cannot be canceled: its status is ${refundOf(a).status}.`);
    return changeRefund(refundOf(a), 'canceled');
  },
  'GET /v1/events': (p, a, url) => listEvents(p, url),
  'POST /v1/terminal/readers/{reader}/process_payment_intent': (p, a) => startReader(reader(a), p),
  'POST /v1/terminal/readers/{reader}/cancel_action': (p, a) => Object.assign(reader(a), { action: null }),
  'POST /v1/test_helpers/terminal/readers/{reader}/present_payment_method': (p, a) => presentCard(reader(a), p),
};
function perform(op, p, args, url) {
  if (HANDLERS[op.id]) return HANDLERS[op.id](p, args, url);
  const shape = resolve(op.output), type = shape['x-resourceId'] || resolve(shape.properties.data && shape.properties.data.items)['x-resourceId'] || shape.properties.object.enum[0];
  const id = Object.values(args)[0];
  if (!id) return op.method === 'GET' ? list(type, p, url, same(p, 'payment_intent', 'customer', 'email', 'active', 'status')) : createPlain(type, p);
  if (op.method === 'DELETE') { get(type, id); S.objects.delete(id); return { id, object: type, deleted: true }; }
  return op.method === 'GET' ? get(type, id) : update(get(type, id), p);
}
function expand(o, paths = []) {
  const out = clone(o);
  const walk = (x, [k, ...rest]) => {
    if (!x || !k) return;
    if (Array.isArray(x)) { x.forEach(y => walk(y, [k, ...rest])); return; }
    if (k === 'line_items' && x.object === 'checkout.session') x[k] = lineItems(S.objects.get(x.id));
    else if (!(k in x)) throw fail(400, `This property cannot be expanded (${k}).`, { param: 'expand' });
    if (S.objects.has(x[k])) x[k] = clone(S.objects.get(x[k]));
    walk(x[k], rest);
  };
  paths.forEach(path => walk(out, path.split('.')));
  return out;
}

// ------------------------------------------------------------------------------------------------ HTTP: /v1
const sleep = ms => new Promise(done => setTimeout(done, ms));
const canonical = o => JSON.stringify(o, (k, v) => (v && typeof v === 'object' ? Object.fromEntries(Object.keys(v).sort().map(x => [x, v[x]])) : v));
const LOCKED = 'This object cannot be accessed right now because another API request or Stripe process is currently accessing it. If you see this error intermittently, retry the request.';
const overLimit = reason => fail(429, 'Request rate limit exceeded. Learn more about rate limits at https://stripe.com/docs/rate-limits.', { code: 'rate_limit' }, { 'Stripe-Rate-Limited-Reason': reason });
const FAULTS = {
  429: () => overLimit('global-rate'),
  lock_timeout: () => fail(429, LOCKED, { code: 'lock_timeout' }, { 'Stripe-Should-Retry': 'true' }),
  500: () => fail(500, 'An unknown error occurred', { type: 'api_error' }, { 'Stripe-Should-Retry': 'false' }),
  503: () => fail(503, 'Service temporarily unavailable', { type: 'api_error' }),
};
function authenticate(req) {
  const h = req.headers.authorization || '', key = h.startsWith('Basic ') ? Buffer.from(h.slice(6), 'base64').toString().split(':')[0] : h.replace(/^Bearer /, '');
  if (!key) throw fail(401, 'You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth.');
  if (!/^(sk|rk)_test_\w+$/.test(key)) throw fail(401, `Invalid API Key provided: ${key.slice(0, 8)}********${key.slice(-4)}`);
  return key;
}
function findIdempotent(slot, print, path, key) {
  const saved = S.idempotency.get(slot), type = 'idempotency_error', advice = `Try using a key other than '${key}' if you meant to execute a different request.`;
  if (key.length > 255) throw fail(400, 'Idempotency keys may be up to 255 characters long.', { type });
  if (!saved || saved.at <= now() - 86400) return null;
  if (saved.path !== path) throw fail(400, `Keys for idempotent requests can only be used for the same endpoint they were first used for ('${path}' vs '${saved.path}'). ${advice}`, { type });
  if (saved.print !== print) throw fail(400, `Keys for idempotent requests can only be used with the same parameters they were first used with. ${advice}`, { type });
  if (!saved.answer) throw fail(409, `There is currently another in-progress request using this Idempotent Key (that probably means you submitted twice, and the other request is still going through): ${key}. Please try again later.`, { type, code: 'idempotency_key_in_use' });
  return saved;
}
async function api(req, res, url, body, entry) { // returns an answer, or null where the client gets none
  const key = authenticate(req), version = req.headers['stripe-version'];
  if (version && !/^\d{4}-\d\d-\d\d(\.\w+)?$/.test(version)) throw fail(400, `Invalid Stripe API version: ${version}`);
  entry.version_mismatch = version && version !== VERSION ? `sent ${version}, checked against ${VERSION}` : undefined;
  S.hits = [...S.hits.filter(t => t > Date.now() - 1000), Date.now()];
  if (S.config.rate_limit && S.hits.length > S.config.rate_limit) throw overLimit('global-rate');
  const op = OPERATIONS.find(o => o.method === req.method && o.match.test(url.pathname));
  if (!op) throw fail(404, `Unrecognized request URL (${req.method}: ${url.pathname}). Please see https://stripe.com/docs or we can help at https://support.stripe.com/.`);
  entry.operation = op.id;
  if (key.startsWith('rk_') && !(S.keys.get(key) || []).includes(op.id)) throw fail(403, `The provided key '${key.slice(0, 8)}*********${key.slice(-4)}' does not have the required permissions for this endpoint (${op.id}) on account 'acct_fake'.`, { code: 'more_permissions_required' });
  sweep();
  const raw = decodeForm(req.method === 'GET' ? url.search : body), { data, problems } = validate(op, raw);
  if (body && !/^application\/x-www-form-urlencoded/.test(req.headers['content-type'] || '')) problems.unshift({ message: `The v1 API takes form-encoded bodies, not ${req.headers['content-type']}.` });
  if (req.method !== 'GET' && url.search) problems.push({ message: `A ${req.method} takes its parameters in the body, not in the query.` });
  entry.params = data;
  if (problems.length) {
    entry.violations = problems.map(x => x.message);
    const { message, ...extra } = problems[0];
    throw fail(400, message, extra);
  }
  const args = { ...op.match.exec(url.pathname).groups }, idempotencyKey = req.method === 'POST' ? req.headers['idempotency-key'] : undefined;
  const fault = S.faults.find(f => f.times > 0 && op.id.startsWith(f.on) && f.skip-- <= 0) || {};
  if (fault.type) { fault.times--; entry.fault = fault.type; }
  if (fault.type === 'drop') { res.socket.destroy(); return null; }
  if (fault.type === 'hang') return null;
  const refuse = type => { const e = FAULTS[type](); return Object.assign(e, { headers: { ...e.headers, ...fault.headers } }); };
  if (fault.type === '429' || fault.type === '503') throw refuse(fault.type); // limiters run before the idempotency layer
  const slot = `${key} ${idempotencyKey}`, print = canonical(raw), saved = idempotencyKey === undefined ? null : findIdempotent(slot, print, url.pathname, idempotencyKey);
  if (saved) {
    entry.replayed = true;
    return send(res, fault, { ...saved.answer, headers: { ...saved.answer.headers, 'Idempotent-Replayed': 'true', 'Original-Request': saved.id } });
  }
  if (fault.type === 'lock_timeout') throw refuse('lock_timeout');
  const slotted = { print, path: url.pathname, at: now(), id: entry.id, answer: null };
  if (idempotencyKey !== undefined) S.idempotency.set(slot, slotted);
  if (fault.type === 'held') await new Promise(done => S.held.push(done));
  if (fault.type === 'slow') await sleep(fault.ms || 1000);
  let answer;
  try {
    if (fault.type === 'pay_first') paySession(session(args));
    if (fault.type === '500') throw refuse('500');
    if (fault.type === 'refused') throw fail(fault.status || 400, fault.message, fault.error);
    S.request = { id: entry.id, idempotency_key: idempotencyKey };
    const shown = perform(op, data, args, url.pathname);
    const errors = op.checkOutput(clone(shown)).filter(e => e.keyword !== 'anyOf');
    if (errors.length) entry.response_violations = errors.map(e => `${e.instancePath} ${e.message}`);
    if (fault.type === '500_after') throw refuse('500');
    answer = { status: 200, headers: {}, body: expand(shown, data.expand) };
  } catch (e) {
    const refused = !e.body || e.status === 404 || (e.status === 400 && e.body.error.param); // a refused parameter is not saved
    if (refused) { S.idempotency.delete(slot); throw e; }
    answer = { status: e.status, headers: e.headers, body: e.body };
  } finally {
    S.request = null;
  }
  slotted.answer = answer;
  entry.done = answer.status; // what was done, whether or not the client learns of it
  return send(res, fault, answer);
}
function send(res, fault, answer) { // the faults that spoil an answer on its way back
  if (fault.type === 'drop_after') { res.socket.destroy(); return null; }
  if (fault.type === 'hang_after') return null;
  if (fault.type === 'html') return { status: fault.status || 502, headers: {}, text: '<html><body>Bad gateway</body></html>' };
  if (fault.type === 'redirect') return { status: fault.status || 302, headers: { Location: here('/trap') }, text: '' };
  if (fault.type === 'plain') return { ...answer, headers: { ...answer.headers, 'Content-Type': 'text/plain' } };
  if (fault.type === 'hollow') return { ...answer, body: { object: answer.body.object } };
  if (fault.type !== 'truncated') return answer;
  res.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': 9000 });
  res.write(JSON.stringify(answer.body).slice(0, 60), () => res.socket.end());
  return null;
}

// ------------------------------------------------------------------------------------------------ HTTP: control and hosted page
function control(method, path, b) {
  const [, what, id, verb] = /^\/_control\/(\w+)(?:\/([^/]+))?(?:\/(\w+))?$/.exec(path) || [], s = () => get('checkout.session', id);
  sweep();
  switch (`${method} ${what}${verb ? '/' + verb : ''}`) {
    case 'POST sessions/pay': return paySession(s(), b.outcome);
    case 'POST sessions/async': return settleAsync(s(), b.ok !== false);
    case 'POST sessions/expire': return expireSession(Object.assign(s(), { expires_at: now() }));
    case 'POST sessions/leave': return { status: s().status, browser: s().cancel_url };
    case 'POST refunds': return changeRefund(get('refund', id), b.status);
    case 'POST readers/offline': return Object.assign(get('terminal.reader', id), { status: b.offline === false ? 'online' : 'offline' });
    case 'POST config': return Object.assign(S.config, b);
    case 'POST clock': clockOffset += b.advance; sweep(); return { now: now() };
    case 'POST faults': S.faults.push({ times: 1, skip: 0, ...b, type: String(b.type) }); return S.faults;
    case 'POST release': S.held.splice(0).forEach(done => done()); return {};
    case 'POST decode': return decodeForm(b.form);
    case 'DELETE faults': S.faults = []; return {};
    case 'POST webhook': S.hook = b.url ? { mode: 'ok', ...b } : null; return S.hook || {};
    case 'POST events/resend': deliver(get('event', id)); return {};
    case 'POST keys': S.keys.set(b.key, b.allow || []); return b;
    case 'GET requests': return S.log;
    case 'DELETE requests': S.log = []; return {};
    case 'GET deliveries': return S.deliveries;
    case 'GET state': return [...S.objects.values()];
    case 'POST reset': reset(); clockOffset = 0; return {};
    default: throw fail(404, `Unknown control: ${method} ${path}`);
  }
}
const escape = t => String(t).replace(/[&<>"]/g, c => `&#${c.charCodeAt(0)};`);
function hostedPage(method, path, form) {
  sweep();
  const s = S.objects.get(path.split('/').pop()), go = url => ({ status: 303, headers: { Location: (url || '/').replaceAll('{CHECKOUT_SESSION_ID}', s.id) }, text: '' });
  if (!s || s.object !== 'checkout.session') return { status: 404, headers: {}, text: 'No such page' };
  const outcome = method === 'POST' && new URLSearchParams(form).get('outcome');
  if (outcome === 'leave') return go(s.cancel_url);
  if (outcome && paySession(s, outcome).status === 'complete') return go(s.success_url);
  const lines = hidden.get(s).items.map(x => `<li>${x.quantity} x ${escape(x.name)}: ${x.amount}</li>`).join('');
  const buttons = ['success', 'decline', 'async', 'leave'].map(o => `<button name="outcome" value="${o}">${o}</button>`).join(' ');
  return { status: 200, headers: {}, text: `<!doctype html><meta charset="utf-8"><title>Checkout (fake)</title><h1>${s.amount_total} ${escape(s.currency)}</h1><p>${s.status}, ${s.payment_status}</p>` +
    `<ul>${lines}</ul>${s.status === 'open' ? `<form method="post">${buttons}</form>` : ''}` };
}
async function serve(req, res, body) {
  const url = new URL(req.url, here('/')), v1 = url.pathname.startsWith('/v1/');
  const entry = { id: 'req_' + random(14), at: new Date().toISOString(), method: req.method, path: req.url, idempotency_key: req.headers['idempotency-key'],
    stripe_version: req.headers['stripe-version'], user_agent: req.headers['user-agent'] };
  if (v1) S.log.push(entry);
  if (url.pathname === '/trap') S.log.push({ ...entry, violations: ['A redirect was followed.'] });
  let answer;
  try {
    if (v1) answer = await api(req, res, url, body, entry);
    else if (url.pathname.startsWith('/_control/')) answer = { status: 200, body: control(req.method, url.pathname, body ? JSON.parse(body) : {}) };
    else answer = hostedPage(req.method, url.pathname, body);
  } catch (e) {
    answer = e.body ? e : { status: 500, body: { error: { type: 'api_error', message: 'stripe-peer itself failed: ' + e.stack } } };
  }
  if (v1) {
    Object.assign(entry, { status: answer ? answer.status : null, error: answer && answer.body && answer.body.error ? answer.body.error.message : undefined, valid: !entry.violations });
    if (arg('log')) fs.appendFileSync(arg('log'), JSON.stringify(entry) + '\n');
  }
  if (!answer) return;
  const text = answer.text ?? JSON.stringify(answer.body, null, 2), echo = entry.idempotency_key === undefined ? {} : { 'Idempotency-Key': entry.idempotency_key, 'Original-Request': entry.id };
  const stripeHeaders = v1 ? { 'Request-Id': entry.id, 'Stripe-Version': entry.stripe_version || VERSION, ...echo } : {};
  res.writeHead(answer.status, { 'Content-Type': answer.text === undefined ? 'application/json' : 'text/html; charset=utf-8', 'Content-Length': Buffer.byteLength(text), Date: new Date(now() * 1000).toUTCString(), ...stripeHeaders, ...answer.headers });
  res.end(text);
}
if (process.argv.includes('--with-parent')) process.stdin.on('end', () => process.exit(0)).resume();
const server = http.createServer((req, res) => {
  const chunks = [];
  req.on('data', c => chunks.push(c)).on('error', () => {}).on('end', () => serve(req, res, Buffer.concat(chunks).toString('utf8')));
});
server.listen(port, HOST, () => {
  port = server.address().port;
  console.log(`stripe-peer ${VERSION} on ${here('')} (${OPERATIONS.length} operations)`);
});

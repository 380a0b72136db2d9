-- SPDX-FileCopyrightText: Holdfast contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Payment by a provider: what was asked of it, the session that it opened, the money that could not become
-- a sale.
ALTER TABLE checkout DROP CONSTRAINT checkout_tender_check
-- ;;
ALTER TABLE checkout
    ADD CONSTRAINT checkout_tender_check CHECK (tender IN ('cash', 'account', 'stripe')),
    ADD COLUMN ending_why text NOT NULL DEFAULT '',
    ADD COLUMN said text NOT NULL DEFAULT '',
    ADD COLUMN said_at bigint
-- ;;
-- An empty outcome is not known: the request may have happened.
CREATE TABLE provider_request (
    key text PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 255),
    checkout_id uuid NOT NULL REFERENCES checkout (id),
    purpose text NOT NULL CHECK (purpose IN ('create', 'expire')),
    path text NOT NULL,
    body text NOT NULL,
    created_at bigint NOT NULL,
    outcome text NOT NULL DEFAULT '' CHECK (outcome IN ('', 'done', 'declined', 'new_key')),
    desk text NOT NULL,
    person text NOT NULL
)
-- ;;
CREATE UNIQUE INDEX provider_request_one_unknown ON provider_request (checkout_id, purpose)
    WHERE outcome = ''
-- ;;
CREATE INDEX provider_request_of_checkout ON provider_request (checkout_id)
-- ;;
CREATE TABLE provider_session (
    checkout_id uuid PRIMARY KEY REFERENCES checkout (id),
    session text NOT NULL UNIQUE CHECK (session <> ''),
    url text NOT NULL,
    standing text NOT NULL CHECK (standing IN ('open', 'paid', 'waiting', 'expired', 'mismatched')),
    payment text NOT NULL,
    decline text NOT NULL,
    live boolean NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL
)
-- ;;
ALTER TABLE payment ADD COLUMN provider_payment text CHECK (provider_payment <> '')
-- ;;
CREATE UNIQUE INDEX payment_once_per_provider_payment ON payment (provider_payment)
    WHERE kind = 'payment' AND provider_payment IS NOT NULL
-- ;;
CREATE TABLE review (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    reason text NOT NULL CHECK (reason IN ('late', 'short', 'over', 'duplicate', 'mismatched')),
    checkout_id uuid NOT NULL REFERENCES checkout (id),
    payment text NOT NULL UNIQUE CHECK (payment <> ''),
    amount_minor bigint NOT NULL CHECK (amount_minor >= 0),
    currency text NOT NULL,
    at bigint NOT NULL,
    operation uuid NOT NULL,
    resolution text NOT NULL DEFAULT '',
    resolved_at bigint,
    resolved_by_desk text NOT NULL DEFAULT '',
    resolved_by_person text NOT NULL DEFAULT '',
    resolved_by_login text NOT NULL DEFAULT '',
    CHECK ((resolution = '') = (resolved_at IS NULL))
)
-- ;;
CREATE INDEX review_open ON review (at) WHERE resolved_at IS NULL
-- ;;
CREATE TABLE lease (
    name text PRIMARY KEY,
    holder text NOT NULL,
    until bigint NOT NULL
) WITH (fillfactor = 50)

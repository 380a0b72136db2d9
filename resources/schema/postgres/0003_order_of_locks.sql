-- SPDX-FileCopyrightText: Holdfast contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A row that names a listing may be written before the listing's counter, so that less is done under its
-- lock: checked at once, it would lock the listing's row first, and share that lock with other desks.
ALTER TABLE hold ALTER CONSTRAINT hold_listing_id_fkey DEFERRABLE INITIALLY DEFERRED
-- ;;
ALTER TABLE hold ALTER CONSTRAINT hold_variant_id_listing_id_fkey DEFERRABLE INITIALLY DEFERRED
-- ;;
ALTER TABLE order_line ALTER CONSTRAINT order_line_listing_id_fkey DEFERRABLE INITIALLY DEFERRED
-- ;;
ALTER TABLE order_line ALTER CONSTRAINT order_line_variant_id_listing_id_fkey DEFERRABLE INITIALLY DEFERRED

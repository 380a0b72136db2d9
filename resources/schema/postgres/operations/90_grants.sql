-- SPDX-FileCopyrightText: Holdfast contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Logins are members of one of the three roles. They have no right on any table, sequence or inner
-- function: only on what this file names. A new object is closed until it is named here.
REVOKE ALL ON SCHEMA holdfast FROM PUBLIC
-- ;;
REVOKE ALL ON ALL TABLES IN SCHEMA holdfast FROM PUBLIC, holdfast_staff, holdfast_manager, holdfast_admin
-- ;;
REVOKE ALL ON ALL SEQUENCES IN SCHEMA holdfast FROM PUBLIC, holdfast_staff, holdfast_manager, holdfast_admin
-- ;;
REVOKE ALL ON ALL ROUTINES IN SCHEMA holdfast FROM PUBLIC, holdfast_staff, holdfast_manager, holdfast_admin
-- ;;
GRANT USAGE ON SCHEMA holdfast TO holdfast_staff
-- ;;
GRANT SELECT ON schema_version, listings, variants, customers, carts, cart_events, holds, checkouts, orders, order_lines,
    order_events, payments, refunds, refund_lines, reviews, leases, settings TO holdfast_staff
-- ;;
GRANT EXECUTE ON FUNCTION now_ms, push_owed, cart_document, checkout_document, order_document, op_hold,
    op_set_quantity, op_remove_line, op_clear_cart, op_new_cart, op_another_cart, op_buy_now,
    op_attach_customer, op_hand_over, op_extend_hold, op_start_checkout, op_confirm_checkout, op_sell, op_cancel_checkout, op_move_order, op_sweep,
    op_store_request, op_close_request, op_note_session, op_note_unreachable, op_fulfil, take_lease,
    drop_lease, watched_checkouts, review_list, refund_document, watched_refunds, refund_of_provider,
    op_store_refund_request, op_close_refund_request, op_note_refund, op_note_refund_unreachable
    TO holdfast_staff
-- ;;
GRANT SELECT ON ledger_rows TO holdfast_manager
-- ;;
GRANT EXECUTE ON FUNCTION op_release_hold, op_release_all, op_adjust_listing, op_import_rate_card,
    op_force_checkout, op_refund_order, op_refund_review, op_sell_review, op_give_up_refund
    TO holdfast_manager
-- ;;
GRANT EXECUTE ON FUNCTION op_change_setting TO holdfast_admin

-- SPDX-FileCopyrightText: Holdfast contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The numbers are the same for both engines; here one writes at a time, and there are no row locks to order.
SELECT 1

-- SPDX-FileCopyrightText: Holdfast contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- When a countdown warns, and how old a board may be, are settings.
INSERT INTO setting (key, value, minimum, maximum) VALUES
    ('warning_seconds', 120, 0, 3600),
    ('urgent_seconds', 30, 0, 3600),
    ('refresh_seconds', 10, 1, 60),
    ('stale_seconds', 30, 2, 3600)

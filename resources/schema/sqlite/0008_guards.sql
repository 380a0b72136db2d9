-- SPDX-FileCopyrightText: Holdfast contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- On PostgreSQL two CHECKs become triggers at this number; SQLite reads its rules once a connection.
SELECT 1

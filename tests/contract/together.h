// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testdatabase.h"

#include <barrier>
#include <thread>

namespace holdfast::test {

/// Runs `work(store, number)` in as many threads, each with a store of its own, all let go at once.
template <class Work>
void together(int threads, const TestDatabase &db, Work work)
{
    std::barrier ready(threads);
    std::vector<std::thread> all;
    for (int i = 0; i < threads; ++i) {
        all.emplace_back([&, i] {
            const auto store = db.open();
            ready.arrive_and_wait();
            work(*store, i);
        });
    }
    for (std::thread &thread : all)
        thread.join();
}

} // namespace holdfast::test

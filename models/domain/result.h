// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <tl/expected.hpp>
#include <type_traits>
#include <utility>

namespace holdfast {

/// A value or the reason why there is none. Nobody may ignore one.
template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
    using Base = tl::expected<T, Error>;

public:
    using value_type = T;
    using Base::Base;
    Result(Base other) // NOLINT(google-explicit-constructor): monadic functions answer the base
        : Base(std::move(other))
    {
    }
    Result(Error error) // NOLINT(google-explicit-constructor): `return Error{...}` is the point
        : Base(tl::unexpect, std::move(error))
    {
    }
};

/// The T of a Result<T>.
template <class R>
using ValueOf = typename std::decay_t<R>::value_type;

} // namespace holdfast

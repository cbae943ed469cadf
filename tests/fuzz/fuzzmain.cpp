// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/targets.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// libFuzzer's entry: MILEPOST_FUZZ_TARGET is one of the functions of targets.h.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const std::string wrong
        = milepost::fuzz::MILEPOST_FUZZ_TARGET({reinterpret_cast<const char *>(data), size});
    if (!wrong.empty()) {
        std::fprintf(stderr, "%s\n", wrong.c_str());
        std::abort();
    }
    return 0;
}

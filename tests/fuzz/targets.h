// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <string>
#include <string_view>

/// What is fed with arbitrary bytes: everything that reads what others wrote. Each returns what does not
/// hold, in a sentence, or nothing. The same functions run under libFuzzer and, with the kept inputs, in the
/// ordinary tests.
namespace milepost::fuzz {

std::string csvReader(std::string_view bytes);
std::string decoder(std::string_view bytes);
std::string survey(std::string_view bytes);
std::string cells(std::string_view bytes);
std::string clipboard(std::string_view bytes);
std::string keywords(std::string_view bytes);
std::string mappingJson(std::string_view bytes);
std::string fragmentJson(std::string_view bytes);

struct Target {
    const char *name; ///< also of the folder with its inputs
    std::string (*run)(std::string_view bytes);
};
inline constexpr std::array targets{
    Target{"csvreader", csvReader},     Target{"decoder", decoder},
    Target{"survey", survey},           Target{"cells", cells},
    Target{"clipboard", clipboard},     Target{"keywords", keywords},
    Target{"mappingjson", mappingJson}, Target{"fragmentjson", fragmentJson},
};

} // namespace milepost::fuzz

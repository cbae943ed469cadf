// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Pure functions from a journey and a wish to the ChangeSet that fulfils it; nothing is changed here. An
// Error is Invalid for an unknown id, an index or a value out of range. An index is the position after the
// edit, cut to the valid range; -1 appends.
#include "core/journey/celledits.h"
#include "core/journey/commentedits.h"
#include "core/journey/fieldedits.h"
#include "core/journey/fragment.h"
#include "core/journey/importedits.h"
#include "core/journey/personaedits.h"
#include "core/journey/structureedits.h"

// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/sha256.h"

#include <openssl/evp.h>

#include <algorithm>
#include <utility>

namespace milepost {

Sha256::Sha256()
    : m_context(EVP_MD_CTX_new())
{
    if (m_context && EVP_DigestInit_ex(m_context, EVP_sha256(), nullptr) != 1)
        EVP_MD_CTX_free(std::exchange(m_context, nullptr));
}

Sha256::~Sha256()
{
    EVP_MD_CTX_free(m_context);
}

void Sha256::add(QByteArrayView bytes)
{
    if (m_context)
        EVP_DigestUpdate(m_context, bytes.data(), size_t(bytes.size()));
    else
        m_byQt.addData(bytes);
}

Sha256::Digest Sha256::take()
{
    Digest digest{};
    if (m_context) {
        EVP_DigestFinal_ex(m_context, digest.data(), nullptr);
        EVP_DigestInit_ex(m_context, nullptr, nullptr);
    } else {
        const QByteArray result = m_byQt.result();
        m_byQt.reset();
        std::copy(result.begin(), result.end(), digest.begin());
    }
    return digest;
}

} // namespace milepost

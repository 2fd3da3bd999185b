/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.access;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.application.permission.Grant;

/**
 * An access token without its secret, which nobody can read again.
 *
 * @param name what it is for, in the words of whoever made it
 * @param madeBy the name of whoever made it
 * @param expiresOn it counts until the end of this day
 * @param lastUsedOn kept by the day
 */
public record AccessToken(
        long id,
        String name,
        Set<Grant> grants,
        String madeBy,
        Instant madeAt,
        LocalDate expiresOn,
        Optional<LocalDate> lastUsedOn,
        Optional<Instant> revokedAt) {

    public AccessToken {
        requireNonNull(name, "name");
        requireNonNull(madeBy, "madeBy");
        requireNonNull(madeAt, "madeAt");
        requireNonNull(expiresOn, "expiresOn");
        requireNonNull(lastUsedOn, "lastUsedOn");
        requireNonNull(revokedAt, "revokedAt");
        grants = Set.copyOf(grants);
    }

    /** Whether it opens anything on this day. */
    public boolean counts(LocalDate today) {
        return revokedAt.isEmpty() && !today.isAfter(expiresOn);
    }
}

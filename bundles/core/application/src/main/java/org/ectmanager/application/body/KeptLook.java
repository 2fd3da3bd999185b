/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.body;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.spi.body.Branding;

/**
 * How an appropriate body looked when its plugin said so last.
 *
 * @param about one sentence for the directory
 * @param version of the plugin that said it
 * @param keptAt when it said it first
 * @param awaySince when its plugin went; empty while it is here, and for the first minute after
 * @param retiredAt when operators took it off the directory; empty unless they did
 * @param sha256 of all that a plugin said, but for its version, so that it is replaced only by something else
 */
public record KeptLook(
        BodyId body,
        String name,
        String about,
        Branding branding,
        String version,
        Instant keptAt,
        Optional<Instant> awaySince,
        Optional<Instant> retiredAt,
        String sha256) {

    public KeptLook {
        requireNonNull(body, "body");
        requireNonNull(name, "name");
        requireNonNull(about, "about");
        requireNonNull(branding, "branding");
        requireNonNull(version, "version");
        requireNonNull(keptAt, "keptAt");
        requireNonNull(awaySince, "awaySince");
        requireNonNull(retiredAt, "retiredAt");
        requireNonNull(sha256, "sha256");
    }

    public boolean isRetired() {
        return retiredAt.isPresent();
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.body.AwayBodies;
import org.ectmanager.application.body.KeptLook;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.colour.Colour;
import org.ectmanager.spi.body.Branding;

/** One body that left in October and was taken off the directory a week later. */
final class HeronAway implements AwayBodies {

    private static final KeptLook HERON = new KeptLook(
            new BodyId("heron"),
            "Heron Hub",
            "Schools by the lake",
            new Branding(new Colour("#145a32"), new Colour("#b7950b"), Optional.empty()),
            "1.0.0",
            Instant.parse("2026-09-01T08:00:00Z"),
            Optional.of(Instant.parse("2026-10-01T08:00:00Z")),
            Optional.of(Instant.parse("2026-10-09T08:00:00Z")),
            "0".repeat(64));

    @Override
    public List<KeptLook> all() {
        return List.of();
    }

    @Override
    public List<KeptLook> retired() {
        return List.of(HERON);
    }

    @Override
    public Optional<KeptLook> find(BodyId body) {
        return retired().stream().filter(look -> look.body().equals(body)).findFirst();
    }
}

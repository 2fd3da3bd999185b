/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.body.AwayBodies;
import org.ectmanager.application.body.KeptLook;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.colour.Colour;
import org.ectmanager.spi.body.Branding;
import org.ectmanager.spi.body.Logo;

/** One body that was here and whose plugin has left. */
final class DepartedBody implements AwayBodies {

    static final String DRAWING =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9v9z\"/></svg>";

    private static final KeptLook LOOK = new KeptLook(
            new BodyId("departed"),
            "Departed Teaching School Hub",
            "Schools that wait",
            new Branding(
                    new Colour("#145a32"),
                    new Colour("#b7950b"),
                    Optional.of(new Logo("image/svg+xml", DRAWING.getBytes(UTF_8), "Departed"))),
            "1.2.0",
            Instant.parse("2026-09-01T08:00:00Z"),
            Optional.of(Instant.parse("2026-11-01T08:00:00Z")),
            Optional.empty(),
            "0".repeat(64));

    @Override
    public List<KeptLook> all() {
        return List.of(LOOK);
    }

    @Override
    public List<KeptLook> retired() {
        return List.of();
    }

    @Override
    public Optional<KeptLook> find(BodyId body) {
        return all().stream().filter(look -> look.body().equals(body)).findFirst();
    }
}

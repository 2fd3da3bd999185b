/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.sample;

import java.time.Instant;
import java.util.ArrayList;
import org.ectmanager.application.clock.PlatformClock;
import org.ectmanager.application.port.Settings;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.sample.SignInSheet.Line;
import org.ectmanager.spi.body.BodyProfile;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Fills one appropriate body, once for ever; what an interrupted start left undone is done at the next. */
@Component(service = SampleBody.class)
public final class SampleBody {

    private static final String FILLED = "sample.filled.";
    private static final String BEGUN = "sample.begun.";

    private final SampleStaff staff;
    private final SampleSchools schools;
    private final SignInSheet sheet;
    private final Settings settings;
    private final PlatformClock clock;

    @Activate
    public SampleBody(
            @Reference SampleStaff staff,
            @Reference SampleSchools schools,
            @Reference SignInSheet sheet,
            @Reference Settings settings,
            @Reference PlatformClock clock) {
        this.staff = staff;
        this.schools = schools;
        this.sheet = sheet;
        this.settings = settings;
        this.clock = clock;
    }

    boolean isFilled(BodyId body) {
        return settings.read(FILLED + body).isPresent();
    }

    void fill(BodyProfile body) {
        var begun = begun(body.id());
        var lines = new ArrayList<Line>(staff.bringIn(body.id()));
        lines.addAll(schools.bringIn(body.id(), begun));
        sheet.add(body.name(), "/" + body.id() + "/sign-in", lines);
        settings.write(FILLED + body.id(), "yes");
    }

    /** Kept before anything is loaded: whoever goes on another day reckons from the day of the beginning. */
    private Instant begun(BodyId body) {
        var kept = settings.read(BEGUN + body).map(Instant::parse);
        return kept.orElseGet(() -> {
            var now = clock.instant();
            settings.write(BEGUN + body, now.toString());
            return now;
        });
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.sample;

import java.util.ArrayList;
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

    private final SampleStaff staff;
    private final SampleSchools schools;
    private final SignInSheet sheet;
    private final Settings settings;

    @Activate
    public SampleBody(
            @Reference SampleStaff staff,
            @Reference SampleSchools schools,
            @Reference SignInSheet sheet,
            @Reference Settings settings) {
        this.staff = staff;
        this.schools = schools;
        this.sheet = sheet;
        this.settings = settings;
    }

    boolean isFilled(BodyId body) {
        return settings.read(FILLED + body).isPresent();
    }

    void fill(BodyProfile body) {
        var lines = new ArrayList<Line>(staff.bringIn(body.id()));
        lines.addAll(schools.bringIn(body.id()));
        sheet.add(body.name(), "/" + body.id() + "/sign-in", lines);
        settings.write(FILLED + body.id(), "yes");
    }
}

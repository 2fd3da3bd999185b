/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.port.SchoolRegister;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.BodyProfile;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The sample data: the fictional register, the operator, and people and schools for each appropriate body present. */
@Component(service = SampleData.class)
public final class SampleData {

    private final SchoolRegister register;
    private final SampleOperator operator;
    private final SampleBody filling;
    private final BodyRegistry bodies;
    private final SignInSheet sheet;

    @Activate
    public SampleData(
            @Reference SchoolRegister register,
            @Reference SampleOperator operator,
            @Reference SampleBody filling,
            @Reference BodyRegistry bodies,
            @Reference SignInSheet sheet) {
        this.register = register;
        this.operator = operator;
        this.filling = filling;
        this.bodies = bodies;
        this.sheet = sheet;
    }

    /** What comes once: again it changes nothing. */
    void begin() {
        sheet.freshenAddresses();
        try (var schools = register.sample()) {
            register.load(schools).fold(loaded -> List.of(), refusals -> {
                Refused.unless(refusals);
                return refusals;
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The sample register cannot be read", unreadable);
        }
        operator.bringIn();
    }

    /** Fills every body that has appeared since; whether any body is present at all. */
    boolean fillNew() {
        var present = bodies.all().stream().map(AppropriateBodyPlugin::profile).toList();
        for (BodyProfile body : present) {
            if (!filling.isFilled(body.id())) {
                filling.fill(body);
            }
        }
        return !present.isEmpty();
    }
}

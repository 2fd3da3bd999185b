/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.sample;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.platform.LoggedFailure;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.BodyProfile;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The sample data: the fictional register, the operator, and people and schools for each appropriate body present. */
@Component(service = SampleData.class)
public final class SampleData {

    private static final Logger LOG = LoggerFactory.getLogger(SampleData.class);

    private final SampleRegister register;
    private final SampleOperator operator;
    private final SampleBody filling;
    private final BodyRegistry bodies;
    private final SignInSheet sheet;
    private final Troubles troubles = new Troubles();
    private final Set<BodyId> waiting = new HashSet<>();

    @Activate
    public SampleData(
            @Reference SampleRegister register,
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

    /**
     * What a round came to.
     *
     * @param filled whether any body is present with its sample
     * @param problem which bodies' samples could not be loaded, and why; a body that left is waited for and none of them
     */
    record Round(boolean filled, Optional<String> problem) {}

    /** What comes once: again it changes nothing. */
    void begin() {
        sheet.freshenAddresses();
        register.bringIn();
        operator.bringIn();
    }

    /** Fills every body that has appeared since; each fails alone. */
    Round fillNew() {
        var present = bodies.all().stream().map(AppropriateBodyPlugin::profile).toList();
        troubles.retain(present.stream().map(BodyProfile::id).toList());
        var filled = false;
        for (var body : present) {
            filled |= fill(body);
        }
        return new Round(filled, troubles.told());
    }

    private boolean fill(BodyProfile body) {
        if (!filling.isFilled(body.id()) && !troubles.rests(body.id())) {
            try {
                filling.fill(body);
                troubles.remove(body.id());
                waiting.remove(body.id());
            } catch (RuntimeException | LinkageError failure) {
                failed(body.id(), failure);
            }
        }
        return filling.isFilled(body.id());
    }

    private void failed(BodyId body, Throwable failure) {
        if (Thread.currentThread().isInterrupted()) {
            return;
        }
        if (bodies.find(body).isEmpty()) {
            troubles.remove(body);
            if (waiting.add(body)) {
                LOG.info("The sample of {} waits for the appropriate body, which has left", body);
            }
        } else if (troubles.add(body, failure)) {
            LOG.error("The sample of {} could not be loaded; it is tried again", body, LoggedFailure.of(failure));
        }
    }
}

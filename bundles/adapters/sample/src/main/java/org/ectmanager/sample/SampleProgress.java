/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.sample;

import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Optional;
import org.ectmanager.application.health.HealthCheck;
import org.ectmanager.application.platform.Platform;
import org.ectmanager.sample.SampleData.Round;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * A sample platform is ready once the sample of one body was loaded. It says so from the beginning, waiting for nothing.
 * A body whose sample fails beside it is told, and holds nobody up.
 */
@Component(service = SampleProgress.class, immediate = true)
public final class SampleProgress {

    /** So many rounds, a second apart, are had for a first body before the platform counts as ready without one. */
    private static final int ROUNDS_FOR_A_BODY = 20;

    private final Check check = new Check();
    private final Optional<ServiceRegistration<HealthCheck>> registration;
    private volatile Stand stand = new Stand(Optional.of("The sample data are being loaded"), true);
    private volatile boolean toldIsVital = true;
    private int withoutBody;

    private record Stand(Optional<String> problem, boolean vital) {}

    private final class Check implements HealthCheck {

        @Override
        public String part() {
            return "sample data";
        }

        @Override
        public Optional<String> problem() {
            var now = stand;
            toldIsVital = now.vital();
            return now.problem();
        }

        @Override
        public boolean vital() {
            return toldIsVital;
        }
    }

    @Activate
    public SampleProgress(@Reference Platform platform, BundleContext bundles) {
        Dictionary<String, Object> nothing = new Hashtable<>();
        registration = platform.isSample()
                ? Optional.of(bundles.registerService(HealthCheck.class, check, nothing))
                : Optional.empty();
    }

    SampleProgress() {
        registration = Optional.empty();
    }

    HealthCheck check() {
        return check;
    }

    @Deactivate
    void stop() {
        registration.ifPresent(ServiceRegistration::unregister);
    }

    /** From the first sample that is there on, and without any body, nothing of the sample keeps requests away. */
    void after(Round round) {
        var ready = !stand.vital() || round.filled() || round.problem().isEmpty() && ++withoutBody >= ROUNDS_FOR_A_BODY;
        if (ready || round.problem().isPresent()) {
            stand = new Stand(round.problem(), !ready);
        }
    }

    void failed(Throwable failure) {
        stand = new Stand(
                Optional.of("The sample data could not be loaded: "
                        + failure.getClass().getSimpleName()),
                stand.vital());
    }
}

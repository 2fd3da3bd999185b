/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.sample;

import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Optional;
import org.ectmanager.application.health.HealthCheck;
import org.ectmanager.application.platform.Platform;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** A sample platform is ready once its sample data are there. It says so from the beginning, waiting for nothing. */
@Component(service = SampleProgress.class, immediate = true)
public final class SampleProgress {

    private final Optional<ServiceRegistration<HealthCheck>> registration;
    private volatile Optional<String> problem = Optional.of("The sample data are being loaded");

    private final class Check implements HealthCheck {

        @Override
        public String part() {
            return "sample data";
        }

        @Override
        public Optional<String> problem() {
            return problem;
        }
    }

    @Activate
    public SampleProgress(@Reference Platform platform, BundleContext bundles) {
        Dictionary<String, Object> nothing = new Hashtable<>();
        registration = platform.isSample()
                ? Optional.of(bundles.registerService(HealthCheck.class, new Check(), nothing))
                : Optional.empty();
    }

    SampleProgress() {
        registration = Optional.empty();
    }

    @Deactivate
    void stop() {
        registration.ifPresent(ServiceRegistration::unregister);
    }

    void complete() {
        problem = Optional.empty();
    }

    void failed(Throwable failure) {
        problem = Optional.of(
                "The sample data could not be loaded: " + failure.getClass().getSimpleName());
    }
}

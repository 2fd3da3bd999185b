/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.standard;

import static org.osgi.service.component.annotations.ConfigurationPolicy.REQUIRE;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.ectmanager.spi.body.WrittenBody;
import org.osgi.annotation.bundle.Header;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Modified;

/**
 * One for each file {@code etc/org.ectmanager.body.standard-ID.cfg}: what it says, right or wrong. A changed file is told
 * before the one that it replaces is taken back, so that the body is never absent between them.
 */
@Header(name = "ECT-Manager-Plugin", value = "written-bodies")
@Component(
        service = {},
        immediate = true,
        configurationPid = "org.ectmanager.body.standard",
        configurationPolicy = REQUIRE)
public final class ConfiguredBody {

    private final BundleContext context;
    private final AtomicReference<ServiceRegistration<WrittenBody>> registration;

    @Activate
    public ConfiguredBody(BundleContext context, Map<String, Object> properties) {
        this.context = context;
        registration = new AtomicReference<>(register(properties));
    }

    @Modified
    public void change(Map<String, Object> properties) {
        registration.getAndSet(register(properties)).unregister();
    }

    @Deactivate
    public void leave() {
        registration.get().unregister();
    }

    private ServiceRegistration<WrittenBody> register(Map<String, Object> properties) {
        return context.registerService(WrittenBody.class, BodyFile.of(properties), null);
    }
}

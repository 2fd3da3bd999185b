/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.standard;

import static org.osgi.service.component.annotations.ConfigurationPolicy.REQUIRE;

import java.util.Map;
import org.ectmanager.spi.body.WrittenBody;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** One for each file {@code etc/org.ectmanager.body.standard-ID.cfg}: what it says, right or wrong. */
@Component(
        service = {},
        immediate = true,
        configurationPid = "org.ectmanager.body.standard",
        configurationPolicy = REQUIRE)
public final class ConfiguredBody {

    private final ServiceRegistration<WrittenBody> registration;

    @Activate
    public ConfiguredBody(BundleContext context, Map<String, Object> properties) {
        registration = context.registerService(WrittenBody.class, BodyFile.of(properties), null);
    }

    @Deactivate
    public void leave() {
        registration.unregister();
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.standard;

import static org.osgi.service.component.annotations.ConfigurationPolicy.REQUIRE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One for each file {@code etc/org.ectmanager.body.standard-ID.cfg}: a body, or a sentence a wrong line in the log. */
@Component(
        service = {},
        immediate = true,
        configurationPid = "org.ectmanager.body.standard",
        configurationPolicy = REQUIRE)
public final class ConfiguredBody {

    private static final Logger LOG = LoggerFactory.getLogger(ConfiguredBody.class);

    private final Optional<ServiceRegistration<AppropriateBodyPlugin>> registration;

    @Activate
    public ConfiguredBody(BundleContext context, Map<String, Object> properties) {
        var file = BodyFile.of(properties);
        registration = file.read()
                .fold(
                        body -> Optional.of(context.registerService(AppropriateBodyPlugin.class, body, null)),
                        refusals -> absent(file, refusals));
    }

    @Deactivate
    public void leave() {
        registration.ifPresent(ServiceRegistration::unregister);
    }

    private static Optional<ServiceRegistration<AppropriateBodyPlugin>> absent(BodyFile file, List<Refusal> refusals) {
        refusals.forEach(refusal -> LOG.error("{}: {}: {}", file.name(), refusal.field(), refusal.sentence()));
        LOG.error("{}: the appropriate body is absent until this is corrected", file.name());
        return Optional.empty();
    }
}

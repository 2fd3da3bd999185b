/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.health;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ectmanager.application.health.HealthCheck;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Names bundles that are there and do not run. A plugin fails alone: without it the platform is still ready. */
@Component
public final class PluginsCheck implements HealthCheck {

    private final BundleContext container;

    @Activate
    public PluginsCheck(BundleContext container) {
        this.container = container;
    }

    @Override
    public String part() {
        return "plugins";
    }

    @Override
    public boolean vital() {
        return false;
    }

    @Override
    public Optional<String> problem() {
        var stopped = Stream.of(container.getBundles())
                .filter(PluginsCheck::shouldRun)
                .filter(bundle -> bundle.getState() == Bundle.INSTALLED || bundle.getState() == Bundle.RESOLVED)
                .map(bundle -> bundle.getSymbolicName() + " " + bundle.getVersion())
                .collect(Collectors.joining(", "));
        return stopped.isEmpty() ? Optional.empty() : Optional.of("Installed and not running: " + stopped);
    }

    private static boolean shouldRun(Bundle bundle) {
        return bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null;
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.itests;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** Our components, and what they wait for. */
final class Components {

    /** Those that may stay without what they need, each with the reason. */
    private static final Map<String, String> MAY_WAIT = Map.of(
            "org.ectmanager.body.standard.ConfiguredBody",
            "one for each body's configuration file, and none is shipped");

    private final ServiceComponentRuntime runtime;

    Components(ServiceComponentRuntime runtime) {
        this.runtime = runtime;
    }

    /** Those that may wait, and are not even there. */
    Set<String> unknown() {
        var known = runtime.getComponentDescriptionDTOs().stream()
                .map(component -> component.implementationClass)
                .collect(toSet());
        return MAY_WAIT.keySet().stream().filter(name -> !known.contains(name)).collect(toSet());
    }

    TreeSet<String> waiting() {
        var waiting = new TreeSet<String>();
        for (var component : runtime.getComponentDescriptionDTOs()) {
            if (component.bundle.symbolicName.startsWith("org.ectmanager.")
                    && !MAY_WAIT.containsKey(component.implementationClass)) {
                needs(component).forEach(need -> waiting.add(component.implementationClass + " " + need));
            }
        }
        return waiting;
    }

    private Stream<String> needs(ComponentDescriptionDTO component) {
        var configurations = runtime.getComponentConfigurationDTOs(component);
        if (configurations.isEmpty()) {
            return Stream.of("has no configuration");
        }
        return configurations.stream().flatMap(Components::needs);
    }

    private static Stream<String> needs(ComponentConfigurationDTO configuration) {
        switch (configuration.state) {
            case ComponentConfigurationDTO.FAILED_ACTIVATION:
                return Stream.of("failed: " + configuration.failure);
            case ComponentConfigurationDTO.UNSATISFIED_CONFIGURATION:
                return Stream.of("waits for its configuration");
            case ComponentConfigurationDTO.UNSATISFIED_REFERENCE:
                return Arrays.stream(configuration.unsatisfiedReferences)
                        .map(reference -> "waits for " + reference.name);
            default:
                return Stream.empty();
        }
    }
}

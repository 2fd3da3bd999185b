/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ectmanager.application.health.RollCall;
import org.ectmanager.web.page.Page;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/** Which pages this bundle brings, whether what they need is there or not. */
@Component(service = Roll.class)
public final class Roll {

    private final Supplier<List<String>> brought;

    @Activate
    public Roll(@Reference ServiceComponentRuntime components, BundleContext container) {
        this(() -> components.getComponentDescriptionDTOs(container.getBundle()).stream()
                .filter(component -> Stream.of(component.serviceInterfaces).anyMatch(Page.class.getName()::equals))
                .map(component -> component.implementationClass)
                .toList());
    }

    Roll(Supplier<List<String>> brought) {
        this.brought = brought;
    }

    /** Who of them is missing among these, in one sentence. */
    Optional<String> absent(Set<String> present) {
        return RollCall.absent(brought.get(), present);
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.body.internal;

import static org.osgi.service.component.annotations.ReferenceCardinality.MULTIPLE;
import static org.osgi.service.component.annotations.ReferencePolicy.DYNAMIC;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the plugins. A plugin that fails to introduce itself, or takes another's id, is left out and named. */
@Component(immediate = true)
public final class PluginBodyRegistry implements BodyRegistry {

    private static final Logger LOG = LoggerFactory.getLogger(PluginBodyRegistry.class);

    private final Map<BodyId, AppropriateBodyPlugin> present = new ConcurrentHashMap<>();

    @Reference(cardinality = MULTIPLE, policy = DYNAMIC, unbind = "leave")
    public void arrive(AppropriateBodyPlugin plugin) {
        try {
            var id = plugin.profile().id();
            if (present.putIfAbsent(id, plugin) == null) {
                LOG.info("Appropriate body {} is present", id);
            } else {
                LOG.error(
                        "{} is left out: the appropriate body {} is already present",
                        plugin.getClass().getName(),
                        id);
            }
        } catch (RuntimeException failure) {
            LOG.error(
                    "{} is left out: it does not introduce itself",
                    plugin.getClass().getName(),
                    failure);
        }
    }

    void leave(AppropriateBodyPlugin plugin) {
        present.values().removeIf(plugin::equals);
    }

    @Override
    public List<AppropriateBodyPlugin> all() {
        return present.values().stream()
                .sorted(Comparator.comparing(plugin -> plugin.profile().name()))
                .toList();
    }

    @Override
    public Optional<AppropriateBodyPlugin> find(BodyId id) {
        return Optional.ofNullable(present.get(id));
    }
}

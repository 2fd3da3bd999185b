/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.body.internal;

import static org.osgi.service.component.annotations.ReferenceCardinality.MULTIPLE;
import static org.osgi.service.component.annotations.ReferencePolicy.DYNAMIC;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.body.ReservedIds;
import org.ectmanager.application.health.HealthCheck;
import org.ectmanager.application.holiday.HolidaysInForce;
import org.ectmanager.application.plugin.PluginCalls;
import org.ectmanager.application.plugin.PluginLine;
import org.ectmanager.application.plugin.PluginRoster;
import org.ectmanager.application.plugin.PluginSwitches;
import org.ectmanager.application.plugin.Presence;
import org.ectmanager.application.plugin.Presence.Label;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps what the plugins said when they arrived, with the bank holidays that are in force, and tells of those that said nothing: each
 * fails alone.
 */
@Component(
        service = {BodyRegistry.class, HealthCheck.class, PluginRoster.class, PluginBodyRegistry.class},
        immediate = true)
public final class PluginBodyRegistry implements BodyRegistry, HealthCheck, PluginRoster {

    private final Presence<KnownBody> bodies;
    private final ObservedBodies observed;
    private final PluginCalls calls;

    @Activate
    public PluginBodyRegistry(
            @Reference PluginSwitches switches, @Reference PluginCalls calls, @Reference HolidaysInForce holidays) {
        this.calls = calls;
        bodies = new Presence<>("appropriate-body", PluginBodyRegistry::label, switches, calls);
        observed = new ObservedBodies(holidays);
    }

    /** With every plugin on. */
    public PluginBodyRegistry(HolidaysInForce holidays) {
        this(PluginSwitches.allOn(), PluginCalls.patient(), holidays);
    }

    @Reference(cardinality = MULTIPLE, policy = DYNAMIC, unbind = "leave")
    public void arrive(AppropriateBodyPlugin plugin) {
        bodies.arrive(plugin, () -> fit(KnownBody.of(plugin, calls)));
    }

    public void leave(AppropriateBodyPlugin plugin) {
        bodies.leave(plugin);
        observed.forget();
    }

    private static Label label(KnownBody body) {
        return new Label(body.profile().id().value(), body.profile().name());
    }

    @Override
    public List<PluginLine> plugins() {
        return bodies.plugins();
    }

    @Override
    public List<PluginLine> missed() {
        return bodies.missed();
    }

    @Override
    public void forget(String kind, String id) {
        bodies.forget(kind, id);
    }

    /** A body of such an id would hide addresses of the platform, or be hidden by them. */
    private static KnownBody fit(KnownBody body) {
        var id = body.profile().id();
        if (ReservedIds.contains(id)) {
            throw new Presence.Unfit("the id " + id + " is an address of the platform's own, choose another");
        }
        FitForms.check(body);
        return body;
    }

    @Override
    public String part() {
        return "appropriate bodies";
    }

    @Override
    public boolean vital() {
        return false;
    }

    @Override
    public Optional<String> problem() {
        var leftOut = String.join("; ", bodies.leftOut());
        return leftOut.isEmpty() ? Optional.empty() : Optional.of("Left out: " + leftOut);
    }

    @Override
    public List<AppropriateBodyPlugin> all() {
        return bodies.all().stream()
                .map(observed::of)
                .<AppropriateBodyPlugin>map(body -> body)
                .sorted(Comparator.comparing(plugin -> plugin.profile().name()))
                .toList();
    }

    @Override
    public String version(BodyId id) {
        return bodies.find(id.value()).map(KnownBody::version).orElse("");
    }

    @Override
    public Optional<AppropriateBodyPlugin> find(BodyId id) {
        return bodies.find(id.value()).map(observed::of);
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.table.internal;

import static org.osgi.service.component.annotations.ReferenceCardinality.MULTIPLE;
import static org.osgi.service.component.annotations.ReferencePolicy.DYNAMIC;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ectmanager.application.health.HealthCheck;
import org.ectmanager.application.plugin.PluginCalls;
import org.ectmanager.application.plugin.PluginLine;
import org.ectmanager.application.plugin.PluginRoster;
import org.ectmanager.application.plugin.PluginSwitches;
import org.ectmanager.application.plugin.Presence;
import org.ectmanager.application.plugin.Presence.Label;
import org.ectmanager.application.plugin.Watched;
import org.ectmanager.application.table.TableRegistry;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.spi.report.Chosen;
import org.ectmanager.spi.report.InductionQuery;
import org.ectmanager.spi.report.ReportPlugin;
import org.ectmanager.spi.report.Table;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the report plugins and runs them, each on its own. */
@Component(immediate = true)
public final class PluginTables implements TableRegistry, HealthCheck, PluginRoster {

    private static final String KIND = "report";

    private record Known(Offer offer, ReportPlugin plugin, Watched watched) {

        Label label() {
            return new Label(offer.profile().id(), offer.profile().title());
        }

        /** One that is set aside is as good as away. */
        boolean isAsked() {
            return !watched.isAside();
        }
    }

    private final Presence<Known> reports;
    private final PluginCalls calls;

    @Activate
    public PluginTables(@Reference PluginSwitches switches, @Reference PluginCalls calls) {
        this.calls = calls;
        reports = new Presence<>(KIND, Known::label, switches, calls);
    }

    /** With every plugin on. */
    public PluginTables() {
        this(PluginSwitches.allOn(), PluginCalls.patient());
    }

    @Reference(cardinality = MULTIPLE, policy = DYNAMIC, unbind = "leave")
    public void arrive(ReportPlugin plugin) {
        reports.arrive(plugin, () -> known(plugin));
    }

    public void leave(ReportPlugin plugin) {
        reports.leave(plugin);
    }

    private Known known(ReportPlugin plugin) {
        var offer = new Offer(plugin.profile(), plugin.parameters());
        return new Known(offer, plugin, calls.watch(KIND, offer.profile().id(), plugin));
    }

    @Override
    public List<PluginLine> plugins() {
        return reports.plugins();
    }

    @Override
    public List<PluginLine> missed() {
        return reports.missed();
    }

    @Override
    public void forget(String kind, String id) {
        reports.forget(kind, id);
    }

    @Override
    public String part() {
        return "report plugins";
    }

    /** Who failed the last time it was asked, or did not introduce itself. */
    @Override
    public Optional<String> problem() {
        var failing = Stream.concat(
                        reports.leftOut().stream(),
                        reports.all().stream().flatMap(known -> known.watched().failing().stream()))
                .collect(Collectors.joining(", "));
        return failing.isEmpty() ? Optional.empty() : Optional.of("Failed: " + failing);
    }

    @Override
    public boolean vital() {
        return false;
    }

    @Override
    public List<Offer> all() {
        return reports.all().stream()
                .filter(Known::isAsked)
                .map(Known::offer)
                .sorted(Comparator.comparing(offer -> offer.profile().title()))
                .toList();
    }

    @Override
    public Optional<Offer> find(String report) {
        return reports.find(report).filter(Known::isAsked).map(Known::offer);
    }

    @Override
    public Result<Table> run(String report, InductionQuery query, Map<String, String> typed) {
        return reports.find(report)
                .filter(Known::isAsked)
                .map(known -> run(known, query, typed))
                .orElseGet(() -> Result.refused(Refusal.of(
                        "report.absent", "This report cannot be made at the moment. Choose another, or try later.")));
    }

    private static Result<Table> run(Known known, InductionQuery query, Map<String, String> typed) {
        return Chosen.of(known.offer().parameters(), typed)
                .fold(
                        chosen -> known.watched()
                                .askReport(errands -> known.plugin().run(new SentFor(query, errands), chosen))
                                .map(Result::done)
                                .orElseGet(() -> Result.refused(Refusal.of(
                                        "report.failed",
                                        "This report could not be made. Try again later, or tell the operator."))),
                        Result::refused);
    }
}

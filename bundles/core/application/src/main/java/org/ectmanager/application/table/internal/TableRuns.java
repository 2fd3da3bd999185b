/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.table.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ectmanager.application.port.AuditTrail;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.DueReports;
import org.ectmanager.application.table.RunTables;
import org.ectmanager.application.table.RunTables.Made;
import org.ectmanager.application.table.RunTables.Use;
import org.ectmanager.application.table.TableRegistry;
import org.ectmanager.application.table.TableRegistry.Offer;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.spi.report.Chosen;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Runs reports of plugins within a transaction of the appropriate body. */
@Component(service = TableRuns.class)
public final class TableRuns {

    private final TableRegistry tables;
    private final DueReports reports;
    private final AuditTrail audit;
    private final Clock clock;

    @Activate
    public TableRuns(
            @Reference TableRegistry tables,
            @Reference DueReports reports,
            @Reference AuditTrail audit,
            @Reference Clock clock) {
        this.tables = tables;
        this.reports = reports;
        this.audit = audit;
        this.clock = clock;
    }

    /** The run is on record before the first row is read, also when the plugin then fails. */
    Result<Made> run(Offer offer, Chosen chosen, Map<String, String> typed, Use use) {
        audit.record(ran(offer, chosen, use));
        var query = new BodyQuery(reports, LocalDate.now(clock), RunTables.MOST_ROWS);
        return tables.run(offer.profile().id(), query, typed).map(table -> new Made(table, query.isCut()));
    }

    private static Happening ran(Offer offer, Chosen chosen, Use use) {
        var choices = offer.parameters().stream()
                .map(parameter -> parameter.id() + " \u201c" + chosen.text(parameter.id()) + "\u201d")
                .collect(Collectors.joining(", "));
        return new Happening(
                "table.run",
                "table",
                Optional.empty(),
                "The report " + offer.profile().id() + " was run " + use.words()
                        + (choices.isEmpty() ? "" : " with " + choices),
                "");
    }
}

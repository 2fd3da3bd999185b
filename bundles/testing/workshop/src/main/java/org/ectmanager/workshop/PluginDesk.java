/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import java.util.List;
import org.ectmanager.application.handover.SeeHandOvers;
import org.ectmanager.application.handover.SendHandOvers;
import org.ectmanager.application.handover.internal.Cards;
import org.ectmanager.application.handover.internal.ChangeFollower;
import org.ectmanager.application.handover.internal.ChangeRecorder;
import org.ectmanager.application.handover.internal.FileMaker;
import org.ectmanager.application.handover.internal.FilesOnRecord;
import org.ectmanager.application.handover.internal.HandOverBoard;
import org.ectmanager.application.handover.internal.HandOverJob;
import org.ectmanager.application.handover.internal.PluginDestinations;
import org.ectmanager.application.handover.internal.SeeHandOversService;
import org.ectmanager.application.handover.internal.SendHandOversService;
import org.ectmanager.application.handover.internal.Ticking;
import org.ectmanager.application.job.Job;
import org.ectmanager.application.message.internal.TellJob;
import org.ectmanager.application.message.internal.Telling;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.permission.internal.PositionRights;
import org.ectmanager.application.plugin.PluginDirectory;
import org.ectmanager.application.table.RunTables;
import org.ectmanager.application.table.internal.PluginTables;
import org.ectmanager.application.table.internal.RunTablesService;
import org.ectmanager.application.table.internal.TableRuns;
import org.ectmanager.persistence.audit.JdbcAuditTrail;
import org.ectmanager.persistence.handover.JdbcHandOverFiles;
import org.ectmanager.persistence.handover.JdbcHandOvers;
import org.ectmanager.persistence.report.JdbcDueReports;

/** The use cases that work with report and hand-over plugins. No plugin is here until a test brings one. */
public final class PluginDesk {

    public final PluginTables tables = new PluginTables();
    public final PluginDestinations destinations = new PluginDestinations();
    public final PluginDirectory directory = new PluginDirectory();
    public final JdbcHandOvers handOvers;
    public final RunTables run;
    public final SeeHandOvers see;
    public final SendHandOvers send;
    public final Job look;
    final HandOverBoard board;

    /** Follows what waits in the outbox. */
    public final Job follow;

    /** With the rights of the product. */
    public PluginDesk(Workshop workshop) {
        this(workshop, new PositionRights());
    }

    /** With other rights, for instance all of them, to see the other wall stand alone. */
    public PluginDesk(Workshop workshop, Rights rights) {
        directory.arrive(workshop.bodies);
        directory.arrive(tables);
        directory.arrive(destinations);
        var transactions = workshop.transactions;
        var audit = new JdbcAuditTrail(transactions);
        handOvers = new JdbcHandOvers(transactions, workshop.ids);
        var files = new FilesOnRecord(
                handOvers,
                new JdbcHandOverFiles(transactions, workshop.ids, workshop.clock),
                audit,
                workshop.ids,
                workshop.clock);
        board = new HandOverBoard(
                handOvers, destinations, new ChangeRecorder(handOvers, workshop.clock), workshop.ids, workshop.clock);
        run = new RunTablesService(
                transactions,
                rights,
                tables,
                new TableRuns(tables, new JdbcDueReports(transactions), audit, workshop.clock));
        see = new SeeHandOversService(
                transactions,
                rights,
                handOvers,
                new Cards(handOvers, board, audit),
                new Ticking(rights, handOvers, board, audit, workshop.clock));
        send = new SendHandOversService(
                transactions,
                rights,
                handOvers,
                files,
                new FileMaker(handOvers, files, board, destinations, workshop.clock));
        look = new HandOverJob(transactions, workshop.bodies, board);
        follow = new TellJob(
                transactions,
                workshop.bag,
                workshop.bodies,
                new Telling(List.of(), List.of(new ChangeFollower(handOvers, board)), letter -> {}),
                workshop.clock);
    }
}

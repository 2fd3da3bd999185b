/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.paper.internal;

import static org.osgi.service.component.annotations.ReferenceCardinality.MULTIPLE;
import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.job.EachByItself;
import org.ectmanager.application.job.EachByItself.Piece;
import org.ectmanager.application.job.Job;
import org.ectmanager.application.paper.PaperSource;
import org.ectmanager.application.port.Papers;
import org.ectmanager.application.port.Papers.Due;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.body.BodyId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Makes and keeps the paper of each record that was closed, right after the transaction that closed it. Read in one
 * transaction, made in none, kept in another. What cannot be made holds nothing else up, is logged once and tried again
 * less and less often, and the job counts as failing as long; papers of a body whose plugin is absent wait.
 */
@Component
public final class KeepPapersJob implements Job {

    private static final int MOST = 100;

    private final Transactions transactions;
    private final Papers papers;
    private final BodyRegistry bodies;
    private final List<PaperSource> sources;

    @Activate
    public KeepPapersJob(
            @Reference Transactions transactions,
            @Reference Papers papers,
            @Reference BodyRegistry bodies,
            @Reference(cardinality = MULTIPLE, policyOption = GREEDY) List<PaperSource> sources) {
        this.transactions = transactions;
        this.papers = papers;
        this.bodies = bodies;
        this.sources = List.copyOf(sources);
    }

    @Override
    public String name() {
        return "keep-papers";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(15);
    }

    @Override
    public String run() {
        var each = new EachByItself(KeepPapersJob.class);
        var kept = 0;
        for (var body : bodies.all()) {
            var id = body.profile().id();
            kept += each.count(id, () -> keepSome(id, each));
        }
        each.end();
        return kept + " papers kept";
    }

    /** So many a run at most: the others' work and the other bodies' papers do not wait for a large pile. */
    private int keepSome(BodyId body, EachByItself each) {
        var scope = Scope.of(body);
        var kept = transactions.in(scope, () -> papers.due(MOST)).stream()
                .mapToInt(due -> each.count(body, piece(due), () -> keep(body, due)))
                .sum();
        if (transactions.in(scope, papers::anyFailed)) {
            each.stillFails(body);
        }
        return kept;
    }

    private static Piece piece(Due due) {
        return new Piece(
                "the paper of " + due.subject().name().toLowerCase(Locale.ROOT) + " " + due.record(), due.failed());
    }

    private int keep(BodyId body, Due due) {
        var scope = Scope.of(body);
        transactions.run(scope, () -> papers.tried(due));
        var printing = transactions.in(scope, () -> source(due).read(body, due.record()));
        var content = printing.get();
        return transactions.in(scope, () -> papers.keep(due, content)) ? 1 : 0;
    }

    private PaperSource source(Due due) {
        return sources.stream()
                .filter(source -> source.subject() == due.subject())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody makes papers of this kind"));
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.body.internal;

import static org.osgi.service.component.annotations.ReferenceCardinality.MULTIPLE;
import static org.osgi.service.component.annotations.ReferencePolicy.DYNAMIC;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.ectmanager.application.health.HealthCheck;
import org.ectmanager.application.plugin.PluginCalls;
import org.ectmanager.application.plugin.Watched;
import org.ectmanager.application.port.KeptSettings;
import org.ectmanager.application.port.KeptSettings.Kept;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.WrittenBody;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bodies that are written in files. A wrong line is told by file, key and what is allowed, in the log and to health;
 * the last settings that were right stay in force meanwhile, also after a restart.
 */
@Component(
        service = {WrittenBodies.class, HealthCheck.class},
        immediate = true)
public final class WrittenBodies implements HealthCheck {

    private static final Logger LOG = LoggerFactory.getLogger(WrittenBodies.class);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final List<Standing> standing = new CopyOnWriteArrayList<>();
    private final Transactions transactions;
    private final KeptSettings kept;
    private final PluginBodyRegistry bodies;
    private final PluginCalls calls;

    @Activate
    public WrittenBodies(
            @Reference Transactions transactions,
            @Reference KeptSettings kept,
            @Reference PluginBodyRegistry bodies,
            @Reference PluginCalls calls) {
        this.transactions = transactions;
        this.kept = kept;
        this.bodies = bodies;
        this.calls = calls;
    }

    /**
     * What became of one file.
     *
     * @param inForce the body that is made of it, or of the last settings that were right
     * @param problem what is wrong with the file; empty when it is right
     */
    private record Standing(WrittenBody written, Optional<AppropriateBodyPlugin> inForce, String problem) {

        boolean isRight() {
            return problem.isEmpty();
        }
    }

    @Reference(cardinality = MULTIPLE, policy = DYNAMIC, unbind = "leave")
    public void arrive(WrittenBody written) {
        var watched = calls.watch(written);
        var stands = watched.askAtArrival(() -> written.read(written.settings()))
                .map(read -> read.fold(
                        body -> new Standing(written, Optional.of(body), ""),
                        refusals -> wrong(written, refusals, watched)))
                .orElseGet(() -> unreadable(written, watched));
        standing.add(stands);
        stands.inForce().ifPresent(bodies::arrive);
    }

    public void leave(WrittenBody written) {
        standing.stream().filter(one -> one.written() == written).toList().forEach(gone -> {
            standing.remove(gone);
            gone.inForce().ifPresent(bodies::leave);
        });
    }

    /** The files that are right, of those whose settings are kept. */
    List<WrittenBody> toKeep() {
        return standing.stream()
                .filter(Standing::isRight)
                .map(Standing::written)
                .filter(WrittenBody::areKept)
                .toList();
    }

    @Override
    public String part() {
        return "settings of appropriate bodies";
    }

    @Override
    public boolean vital() {
        return false;
    }

    @Override
    public Optional<String> problem() {
        var wrong = standing.stream()
                .map(Standing::problem)
                .filter(problem -> !problem.isEmpty())
                .sorted()
                .collect(Collectors.joining("; "));
        return Optional.of(wrong).filter(some -> !some.isEmpty());
    }

    private Standing wrong(WrittenBody written, List<Refusal> refusals, Watched watched) {
        var lines = new ArrayList<String>();
        for (var refusal : refusals) {
            lines.add(written.file() + ": " + refusal.field() + ": " + refusal.sentence());
        }
        lines.forEach(LOG::error);
        var problem = String.join("; ", lines);
        return written.id()
                .filter(id -> written.areKept())
                .flatMap(id -> transactions.in(Scope.of(id), kept::find))
                .flatMap(last -> lastGood(written, last, problem, watched))
                .orElseGet(() -> absent(written, written.file(), problem));
    }

    private static Optional<Standing> lastGood(WrittenBody written, Kept last, String problem, Watched watched) {
        var since = LocalDate.ofInstant(last.at(), LONDON);
        return watched.askAtArrival(() -> written.read(last.settings()))
                .flatMap(read -> read.fold(Optional::of, refusals -> Optional.<AppropriateBodyPlugin>empty()))
                .map(body -> {
                    var stays = "the last good settings, of " + Reason.day(since) + ", stay in force";
                    LOG.error("{}: {} until this is corrected", written.file(), stays);
                    return new Standing(written, Optional.of(body), problem + "; " + stays);
                });
    }

    /** Named by its file where it can say that much. */
    private static Standing unreadable(WrittenBody written, Watched watched) {
        var named =
                watched.ask(written::file).orElseGet(() -> written.getClass().getName());
        return absent(written, named, named + ": it cannot be read");
    }

    private static Standing absent(WrittenBody written, String named, String problem) {
        LOG.error("{}: the appropriate body is absent until this is corrected", named);
        return new Standing(written, Optional.empty(), problem + "; the appropriate body is absent");
    }
}

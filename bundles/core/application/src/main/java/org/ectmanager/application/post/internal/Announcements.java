/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.post.internal;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.AnnouncedChanges;
import org.ectmanager.application.port.AnnouncedChanges.Listed;
import org.ectmanager.application.port.AuditTrail;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.Ids;
import org.ectmanager.application.port.Outbox;
import org.ectmanager.application.post.AnnouncedChange;
import org.ectmanager.application.post.AnnouncedChange.Settled;
import org.ectmanager.application.post.ManagePosts.Kind;
import org.ectmanager.application.post.ManagePosts.Wish;
import org.ectmanager.application.report.NextPeriod.Post;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.SaidOfNextPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Follows what reports say of the time after them, within the transaction that shares a report or changes a post. */
@Component(service = {Announcements.class, SaidOfNextPeriod.class})
public final class Announcements implements SaidOfNextPeriod {

    private final AnnouncedChanges changes;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    @Activate
    public Announcements(
            @Reference AnnouncedChanges changes,
            @Reference AuditTrail audit,
            @Reference Outbox outbox,
            @Reference Ids ids,
            @Reference Clock clock) {
        this.changes = changes;
        this.audit = audit;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    AnnouncedChanges changes() {
        return changes;
    }

    @Override
    public void follow(Caller caller, Report report, Induction induction) {
        if (!report.content().next().isAnswered()) {
            return;
        }
        var announced = AnnouncedChange.with(ids.next(), report, clock.instant())
                .filter(change -> !isOnRecord(change, induction));
        var last = changes.lastOf(report.id()).map(AnnouncedChange::said);
        changes.waiting(induction.id()).stream()
                .map(Listed::change)
                .filter(there -> there.report() != report.id()
                        || !there.said().equals(report.content().next()))
                .forEach(there -> settle(caller, there, Settled.TAKEN_BACK));
        announced.filter(change -> !last.equals(Optional.of(change.said()))).ifPresent(change -> {
            changes.add(change);
            audit.record(Happening.to(
                    "report", report.id(), "report.next-period", "The report says that the post changes or ends"));
            outbox.put("report.next-period", Map.of("report", Long.toString(report.id())));
        });
    }

    private static boolean isOnRecord(AnnouncedChange change, Induction induction) {
        var day = change.leavesOn();
        return day.isPresent()
                && induction.history().contracts().stream()
                        .filter(contract -> contract.employer().equals(change.school()))
                        .noneMatch(contract -> contract.endsOn().isEmpty()
                                || contract.endsOn().get().isAfter(day.get()));
    }

    /** A last day settles that somebody leaves; any change of the posts settles that they change. */
    void recorded(Caller caller, long induction, Wish wish) {
        changes.waiting(induction).stream()
                .map(Listed::change)
                .filter(there -> there.said().answer().equals(Optional.of(Post.CHANGES))
                        || (wish.kind() == Kind.END && wish.school().equals(there.school())))
                .forEach(there -> settle(caller, there, Settled.RECORDED));
    }

    void settle(Caller caller, AnnouncedChange change, Settled how) {
        if (changes.settle(change.id(), how, clock.instant(), caller.person())) {
            audit.record(Happening.to(
                    "induction",
                    change.induction(),
                    "post.announced-" + how.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    sentence(how)));
        }
    }

    private static String sentence(Settled how) {
        return switch (how) {
            case RECORDED -> "What a report said of the post was put on record";
            case NOTHING_TO_RECORD -> "What a report said of the post needs nothing to be recorded";
            case TAKEN_BACK -> "What a report said of the post no longer holds";
        };
    }
}

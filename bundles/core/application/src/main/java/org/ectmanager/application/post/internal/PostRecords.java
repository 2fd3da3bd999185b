/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.post.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.happening.Happenings;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.plan.PlannedReports;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.AuditTrail.LaterEdit;
import org.ectmanager.application.port.Inductions;
import org.ectmanager.application.port.Schools;
import org.ectmanager.application.port.Schools.School;
import org.ectmanager.application.post.ManagePosts.Kind;
import org.ectmanager.application.post.ManagePosts.Post;
import org.ectmanager.application.post.ManagePosts.Wish;
import org.ectmanager.application.post.internal.PostChanges.Changed;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Everything that changes when a post does: the contracts, the plan, the audit trail, and who is told. */
@Component(service = PostRecords.class)
public final class PostRecords {

    private static final Map<Kind, String> SENTENCES = Map.of(
            Kind.ADD, "A post at another school was added",
            Kind.END, "A post was given a last day",
            Kind.PATTERN, "A working pattern was changed from a day on");

    private static final Map<Kind, String> BECAUSE = Map.of(
            Kind.ADD, "a post at another school was added",
            Kind.END, "a post was given a last day",
            Kind.PATTERN, "a working pattern was changed");

    private final Inductions inductions;
    private final Schools schools;
    private final PlannedReports planned;
    private final Happenings happenings;
    private final Announcements announcements;

    @Activate
    public PostRecords(
            @Reference Inductions inductions,
            @Reference Schools schools,
            @Reference PlannedReports planned,
            @Reference Happenings happenings,
            @Reference Announcements announcements) {
        this.inductions = inductions;
        this.schools = schools;
        this.planned = planned;
        this.happenings = happenings;
        this.announcements = announcements;
    }

    void hold(long induction) {
        inductions.hold(List.of(induction));
    }

    Optional<Induction> find(long induction) {
        return inductions.find(induction);
    }

    void viewed(Induction induction) {
        happenings.viewed(Happening.to(
                "induction", induction.id(), "posts.viewed", "The posts of an early career teacher were looked at"));
    }

    Optional<LaterEdit> since(long induction, long version) {
        return happenings.since("induction", induction, version);
    }

    List<Post> posts(Induction induction) {
        return induction.history().contracts().stream()
                .map(contract -> new Post(
                        contract,
                        schools.find(contract.employer()).map(School::name).orElse(""),
                        contract.employer().equals(induction.school())))
                .toList();
    }

    void save(Caller caller, Changed change, Wish wish) {
        var kind = wish.kind();
        var changed = change.after();
        inductions.employ(changed);
        var moved = planned.follow(caller.body(), changed, BECAUSE.get(kind));
        announcements.recorded(caller, changed.id(), wish);
        happenings.tell(Happening.to("induction", changed.id(), "contract.changed", SENTENCES.get(kind))
                .because(change.noted()));
        happenings.passOn(
                "contract.changed",
                Map.of(
                        "induction",
                        Long.toString(changed.id()),
                        "what",
                        kind.name(),
                        "plan",
                        moved ? "moved" : "as it was"));
    }
}

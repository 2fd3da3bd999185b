/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.people.internal;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import org.ectmanager.application.people.AcceptPosts;
import org.ectmanager.application.people.Introductions;
import org.ectmanager.application.permission.Appointment;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class AcceptPostsService implements AcceptPosts {

    private static final Refusal GONE = Refusal.of(
            "post.gone", "This post does not wait for your answer any more. It was changed or ended in the meantime");

    private final Transactions transactions;
    private final PeopleRecords records;
    private final Introductions introductions;
    private final Places places;
    private final Clock clock;

    @Activate
    public AcceptPostsService(
            @Reference Transactions transactions,
            @Reference PeopleRecords records,
            @Reference Introductions introductions,
            @Reference Places places,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.records = records;
        this.introductions = introductions;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public List<Offer> waiting(Caller caller) {
        return transactions.in(caller.scope(), () -> open(caller).stream()
                .map(post -> new Offer(post, places.name(caller.body(), post.school())))
                .toList());
    }

    @Override
    public List<Refusal> accept(Caller caller, long appointment) {
        return answering(caller, appointment, post -> {
            var obstacles = introductions.obstacles(post);
            if (obstacles.isEmpty()) {
                records.people().accept(post, clock.instant());
                tell(post, "post.accepted", "The person accepted the post");
            }
            return obstacles.stream()
                    .map(obstacle -> Refusal.of(obstacle.code(), obstacle.sentence()))
                    .toList();
        });
    }

    @Override
    public List<Refusal> decline(Caller caller, long appointment) {
        return answering(caller, appointment, post -> {
            records.people().end(post);
            if (post.position() == Position.ECT) {
                records.people().isNoTeacher();
            }
            tell(post, "post.declined", "The person said that the post is not theirs");
            records.outbox().put("post.declined", facts(post));
            return List.of();
        });
    }

    private interface Answer {

        List<Refusal> on(Appointment post);
    }

    private List<Refusal> answering(Caller caller, long appointment, Answer answer) {
        return transactions.unlessOvertaken(caller.scope(), GONE, () -> open(caller).stream()
                .filter(post -> post.id() == appointment)
                .findFirst()
                .map(answer::on)
                .orElse(List.of(GONE)));
    }

    private List<Appointment> open(Caller caller) {
        return records.people().appointmentsOf(caller.person()).stream()
                .filter(post -> !post.isAccepted())
                .toList();
    }

    private void tell(Appointment post, String kind, String sentence) {
        records.audit().record(Happening.to("appointment", post.id(), kind, sentence));
    }

    private static HashMap<String, String> facts(Appointment post) {
        var facts = new HashMap<String, String>();
        facts.put("position", post.position().name());
        facts.put("appointment", Long.toString(post.id()));
        post.school().ifPresent(school -> facts.put("school", Long.toString(school.value())));
        return facts;
    }
}

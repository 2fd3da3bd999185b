/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.people.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.application.agreement.AgreementGuard;
import org.ectmanager.application.people.Introductions;
import org.ectmanager.application.people.Introductions.Newcomer;
import org.ectmanager.application.people.ManagePeople.Versions;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.people.PersonForm.Introduced;
import org.ectmanager.application.permission.Appointment;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.AuditTrail.LaterEdit;
import org.ectmanager.application.port.People.Appointed;
import org.ectmanager.application.port.Teachers.OwnAccount;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What is alike for a post in a school and in an appropriate body: given, changed, ended. Within the transaction of
 * whoever asks, who has asked about the right to it.
 */
@Component(service = PostDesk.class)
public final class PostDesk {

    static final Refusal CHANGED = Refusal.of(
            "record.changed", "This person was changed in the meantime. Look at what the page says now, then save");
    static final Refusal AT_ONCE = Refusal.of(
            "person.at-once",
            "Somebody else added a person at the same moment. Look at the list: if the person is not there, add them"
                    + " again");
    private static final Refusal ALREADY =
            new Refusal("email", "person.already", "Somebody with this e-mail address has this position here already");

    private final PeopleRecords records;
    private final Introductions introductions;
    private final AgreementGuard agreements;

    @Activate
    public PostDesk(
            @Reference PeopleRecords records,
            @Reference Introductions introductions,
            @Reference AgreementGuard agreements) {
        this.records = records;
        this.introductions = introductions;
        this.agreements = agreements;
    }

    /** Who has a position at a school, or in the body itself; others cannot change that until the transaction ends. */
    List<Appointed> held(Optional<SchoolId> place) {
        records.people().hold(place);
        return there(place);
    }

    List<Appointed> there(Optional<SchoolId> place) {
        return place.map(records.people()::at).orElseGet(records.people()::ofBody);
    }

    Optional<Appointed> find(Optional<SchoolId> place, long appointment) {
        return there(place).stream()
                .filter(appointed -> appointed.appointment().id() == appointment)
                .findFirst();
    }

    List<Refusal> add(Caller caller, Optional<SchoolId> place, Introduced typed) {
        if (there(place).stream().anyMatch(other -> same(other, typed))) {
            return List.of(ALREADY);
        }
        var first = unaccepted(caller, place, typed.position());
        if (!first.isEmpty()) {
            return first;
        }
        return introductions.introduce(newcomer(caller, place, typed)).fold(person -> List.of(), refusals -> refusals);
    }

    /** The head teacher is who accepts, and comes first. */
    private List<Refusal> unaccepted(Caller caller, Optional<SchoolId> place, Position position) {
        return position == Position.HEAD_TEACHER
                ? List.of()
                : place.map(school -> agreements.refusals(caller.body(), school, AgreementGuard.AT_ENTRY))
                        .orElse(List.of());
    }

    private static Newcomer newcomer(Caller caller, Optional<SchoolId> place, Introduced typed) {
        return new Newcomer(
                typed.position(),
                typed.name(),
                typed.email(),
                typed.telephone(),
                typed.trained(),
                place,
                Optional.of(caller.person()));
    }

    /**
     * Until the post is accepted its typed details are corrected, and another e-mail address invites another person.
     * Afterwards only the owner changes them, and their address nowhere but under My account.
     */
    List<Refusal> edit(Caller caller, Appointed before, Versions versions, Introduced typed) {
        if (!before.appointment().isAccepted()) {
            return before.person().email().equals(typed.email())
                    ? describe(before, versions, typed)
                    : inviteInstead(caller, before, versions, typed);
        }
        var refusals = records.ownDetails(caller, before, typed);
        return refusals.isEmpty() ? correct(caller, before, versions, typed) : refusals;
    }

    /** Name, address and telephone are the owner's own once the post is accepted, and the post's until then. */
    Optional<LaterEdit> since(Appointed post, Versions versions) {
        var ofPost = records.audit().since("appointment", post.appointment().id(), versions.appointment());
        var ofPerson = post.appointment().isAccepted()
                ? records.audit().since("person", post.person().id().value(), versions.person())
                : Optional.<LaterEdit>empty();
        return ofPost.map(edit -> ofPerson.map(edit::and).orElse(edit)).or(() -> ofPerson);
    }

    private List<Refusal> describe(Appointed before, Versions versions, Introduced typed) {
        var person = before.person();
        records.people()
                .describe(new Appointed(
                        new Person(person.id(), typed.name(), person.email(), typed.telephone(), person.version()),
                        asSeen(before, versions).withTraining(typed.trained())));
        return edited(before);
    }

    /** Ends an invitation that nobody has accepted, and invites the owner of another address in its place. */
    Result<PersonId> inviteInstead(Caller caller, Appointed before, Introduced typed) {
        var place = before.appointment().school();
        var obstacles = introductions.obstacles(typed.position(), typed.email(), place);
        if (!obstacles.isEmpty()) {
            return Result.refused(obstacles);
        }
        records.people().end(before.appointment());
        tell(
                before.appointment(),
                "invitation.corrected",
                "The invitation ended, and another e-mail address was invited in its place");
        return introductions.introduce(newcomer(caller, place, typed));
    }

    /** Invites a teacher anew whose post ended because its owner said that it is not theirs. */
    Result<PersonId> inviteAfter(Caller caller, Appointed declined, Introduced typed, Optional<OwnAccount> own) {
        var newcomer = newcomer(caller, declined.appointment().school(), typed);
        return introductions
                .introduce(newcomer, own)
                .<Result<PersonId>>fold(
                        after -> {
                            tell(
                                    declined.appointment(),
                                    "invitation.renewed",
                                    "The teacher was invited anew, after somebody had said that they are not this teacher");
                            return Result.done(after);
                        },
                        Result::refused);
    }

    private List<Refusal> inviteInstead(Caller caller, Appointed before, Versions versions, Introduced typed) {
        var place = before.appointment().school();
        var obstacles = introductions.obstacles(typed.position(), typed.email(), place);
        if (!obstacles.isEmpty()) {
            return obstacles;
        }
        records.people().end(asSeen(before, versions));
        ended(before.appointment());
        return add(caller, place, typed);
    }

    private List<Refusal> correct(Caller caller, Appointed before, Versions versions, Introduced typed) {
        var person = before.person();
        if (person.id().equals(caller.person())) {
            records.people()
                    .save(new Person(person.id(), typed.name(), person.email(), typed.telephone(), versions.person()));
        }
        records.people().save(asSeen(before, versions).withTraining(typed.trained()));
        return edited(before);
    }

    private List<Refusal> edited(Appointed before) {
        tell(before.appointment(), "person.edited", "A person\u2019s details were edited");
        return List.of();
    }

    /** Ends a post, but not the last accepted one among those of which somebody has to hold one. */
    List<Refusal> end(Appointment leaving, long version, Set<Position> needed, Refusal last) {
        var others = held(leaving.school()).stream()
                .map(Appointed::appointment)
                .filter(other -> needed.contains(other.position()) && other.isAccepted())
                .filter(other -> other.id() != leaving.id())
                .count();
        if (needed.contains(leaving.position()) && others == 0) {
            return List.of(last);
        }
        records.people().end(leaving.asSeen(version));
        ended(leaving);
        return List.of();
    }

    private void ended(Appointment leaving) {
        tell(
                leaving,
                "person.removed",
                "Somebody is no longer " + leaving.position().title());
    }

    /**
     * To the person's own address; whoever asks for it does not see it. Who has not accepted yet gets the invitation
     * again, with a new one-time password where they have no password of their own.
     */
    void sendLink(Appointed appointed) {
        if (!appointed.appointment().isAccepted()) {
            inviteAgain(appointed.appointment());
            return;
        }
        tell(appointed.appointment(), "recovery.sent", "A colleague had a sign-in link sent to the person");
        records.outbox()
                .put(
                        "recovery.asked",
                        Map.of("person", Long.toString(appointed.person().id().value())));
    }

    private void inviteAgain(Appointment post) {
        tell(post, "invitation.sent-again", "A colleague had the invitation sent again");
        var facts = new HashMap<String, String>();
        facts.put("person", Long.toString(post.person().value()));
        facts.put("position", post.position().name());
        facts.put("accepted", "no");
        post.school().ifPresent(school -> facts.put("school", Long.toString(school.value())));
        records.outbox().put("person.appointed", facts);
    }

    void tell(Appointment appointment, String kind, String sentence) {
        records.audit().record(Happening.to("appointment", appointment.id(), kind, sentence));
    }

    private static Appointment asSeen(Appointed before, Versions versions) {
        return before.appointment().asSeen(versions.appointment());
    }

    private static boolean same(Appointed other, Introduced typed) {
        return other.person().email().equals(typed.email())
                && other.appointment().position() == typed.position();
    }
}

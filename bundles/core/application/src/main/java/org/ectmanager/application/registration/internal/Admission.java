/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration.internal;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.application.induction.Induction.Team;
import org.ectmanager.application.people.Introductions;
import org.ectmanager.application.people.Introductions.Newcomer;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.plan.InductionBeginnings;
import org.ectmanager.application.port.Ids;
import org.ectmanager.application.registration.AuthoriseRegistration.Terms;
import org.ectmanager.application.registration.ConfirmedPost;
import org.ectmanager.application.registration.Details;
import org.ectmanager.application.registration.Registration;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.contract.Contract;
import org.ectmanager.domain.length.ServedBefore;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.domain.teacher.TeacherId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets a teacher into induction: the teacher gets an account, the induction begins, its plan is made. */
@Component(service = Admission.class)
public final class Admission {

    private static final String HAS_ACCOUNT =
            "The teacher has an account already, under another e-mail address than the one in the registration, and signs"
                    + " in with it.";

    private final RegistrationRecords records;
    private final Identity identity;
    private final Introductions introductions;
    private final InductionBeginnings beginnings;
    private final Ids ids;

    @Activate
    public Admission(
            @Reference RegistrationRecords records,
            @Reference Identity identity,
            @Reference Introductions introductions,
            @Reference InductionBeginnings beginnings,
            @Reference Ids ids) {
        this.records = records;
        this.identity = identity;
        this.introductions = introductions;
        this.beginnings = beginnings;
        this.ids = ids;
    }

    List<Refusal> admit(Caller caller, Registration registration, Details details, Terms terms, Counting counting) {
        return introduced(caller, registration, details)
                .fold(
                        ect -> {
                            begin(caller, registration, details, terms, counting, ect);
                            return List.of();
                        },
                        refusals -> refusals);
    }

    private Result<PersonId> introduced(Caller caller, Registration registration, Details details) {
        var newcomer = new Newcomer(
                Position.ECT,
                details.teacher().name(),
                details.teacher().email(),
                details.teacher().telephone(),
                false,
                Optional.of(registration.school()),
                Optional.of(caller.person()));
        return introductions.introduce(newcomer, identity.account(details.teacher()));
    }

    private void begin(
            Caller caller, Registration registration, Details details, Terms terms, Counting counting, PersonId ect) {
        var teacher = registration.teacher().orElseGet(() -> identity.known(details.teacher()));
        var note = note(details, counting, ect);
        records.registrations()
                .save(registration
                        .typed(ConfirmedPost.byBody(registration.answers(), terms.suitable()))
                        .authorised(teacher, note));
        beginnings.begin(
                caller.body(), induction(registration, details, terms, new Admitted(teacher, ect, counting.counted())));
        records.teachers().belongsTo(teacher, ect);
        records.announce(
                registration,
                "registration.authorised",
                ("The registration was authorised. " + note).strip(),
                terms.backdatingReason());
    }

    /** What the school has to know; that there is another address, never which. */
    private String note(Details details, Counting counting, PersonId ect) {
        return introductions.isAddressOf(ect, details.teacher().email())
                ? counting.sentence()
                : (counting.sentence() + " " + HAS_ACCOUNT).strip();
    }

    private record Admitted(TeacherId teacher, PersonId ect, ServedBefore before) {}

    private Induction induction(Registration registration, Details details, Terms terms, Admitted who) {
        var post = details.post();
        var contract = new Contract(
                registration.school(),
                new DateRange(post.startsOn(), post.endsOn().orElse(Contract.OPEN)),
                post.fte(),
                post.daysPerWeek());
        return new Induction(
                ids.next(),
                who.teacher(),
                details.teacher().name(),
                registration.id(),
                registration.school(),
                who.ect(),
                new Team(
                        details.support().tutor(),
                        Optional.of(details.support().mentor()),
                        terms.namedContact().orElseThrow(),
                        terms.qualityAssurer(),
                        details.support().reasonForSamePerson()),
                details.programme(),
                post.startsOn(),
                State.OPEN,
                List.of(contract),
                1,
                who.before());
    }
}

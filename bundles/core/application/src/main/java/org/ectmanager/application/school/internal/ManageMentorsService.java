/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.school.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.AuditTrail;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.AuditTrail.LaterEdit;
import org.ectmanager.application.port.Ids;
import org.ectmanager.application.port.Mentors;
import org.ectmanager.application.port.StaleRecord;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.school.ManageMentors;
import org.ectmanager.application.school.Mentor;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.domain.teacher.Trn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class ManageMentorsService implements ManageMentors {

    private static final Refusal CHANGED = Refusal.of(
            "record.changed", "This mentor was changed in the meantime. Look at what is recorded now before you go on");

    private final Transactions transactions;
    private final Rights rights;
    private final Mentors mentors;
    private final AuditTrail audit;
    private final Ids ids;

    @Activate
    public ManageMentorsService(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference Mentors mentors,
            @Reference AuditTrail audit,
            @Reference Ids ids) {
        this.transactions = transactions;
        this.rights = rights;
        this.mentors = mentors;
        this.audit = audit;
        this.ids = ids;
    }

    @Override
    public List<Mentor> at(Caller caller, SchoolId school) {
        rights.require(caller, Right.SEE_PEOPLE, school);
        return transactions.in(caller.scope(), () -> mentors.at(school));
    }

    @Override
    public Optional<Mentor> find(Caller caller, SchoolId school, long mentor) {
        rights.require(caller, Right.SEE_PEOPLE, school);
        return transactions.in(caller.scope(), () -> found(school, mentor));
    }

    @Override
    public List<Refusal> add(Caller caller, SchoolId school, MentorForm form) {
        requireToAdd(caller, school);
        var refusals = refusals(form);
        return refusals.isEmpty()
                ? unlessKnown(caller, () -> understood(ids.next(), school, form, 1), mentor -> {
                    mentors.add(mentor);
                    tell(mentor.id(), "mentor.added", "A mentor was added");
                })
                : refusals;
    }

    @Override
    public Optional<Mentor> sameAs(Caller caller, SchoolId school, MentorForm form) {
        requireToAdd(caller, school);
        return refusals(form).isEmpty()
                ? transactions.in(
                        caller.scope(), () -> KnownMentor.among(mentors.at(school), understood(0, school, form, 1))
                                .map(KnownMentor::mentor))
                : Optional.empty();
    }

    /** Mentors are named by those who register teachers, and by those who change who stands beside them. */
    private void requireToAdd(Caller caller, SchoolId school) {
        if (!rights.allows(caller, Right.CHANGE_TEAM, school)) {
            rights.require(caller, Right.REGISTER_ECT, school);
        }
    }

    /** A new number is taken within the transaction, which it may need. */
    private List<Refusal> unlessKnown(Caller caller, Supplier<Mentor> typed, Consumer<Mentor> work) {
        return transactions.unlessOvertaken(caller.scope(), CHANGED, () -> {
            var mentor = typed.get();
            mentors.hold(mentor.school());
            var known = KnownMentor.among(mentors.at(mentor.school()), mentor);
            if (known.isEmpty()) {
                work.accept(mentor);
            }
            return known.map(KnownMentor::refusal).stream().toList();
        });
    }

    @Override
    public List<Refusal> edit(Caller caller, SchoolId school, long mentor, long version, MentorForm form) {
        rights.require(caller, Right.MANAGE_PEOPLE, school);
        var refusals = refusals(form);
        return refusals.isEmpty()
                ? unlessKnown(caller, () -> understood(mentor, school, form, version), edited -> {
                    requireHere(school, mentor);
                    mentors.save(edited);
                    tell(mentor, "mentor.edited", "A mentor\u2019s details were edited");
                })
                : refusals;
    }

    @Override
    public Optional<LaterEdit> since(Caller caller, SchoolId school, long mentor, long version) {
        rights.require(caller, Right.MANAGE_PEOPLE, school);
        return transactions.in(
                caller.scope(), () -> found(school, mentor).flatMap(there -> audit.since("mentor", mentor, version)));
    }

    @Override
    public List<Refusal> remove(Caller caller, SchoolId school, long mentor, long version) {
        rights.require(caller, Right.MANAGE_PEOPLE, school);
        return kept(caller, () -> {
            var leaving = requireHere(school, mentor);
            mentors.end(new Mentor(mentor, school, leaving.name(), leaving.email(), leaving.trn(), version));
            tell(mentor, "mentor.removed", "A mentor was taken off the list");
        });
    }

    private List<Refusal> kept(Caller caller, Runnable work) {
        return transactions.unlessOvertaken(caller.scope(), CHANGED, () -> {
            work.run();
            return List.of();
        });
    }

    private Mentor requireHere(SchoolId school, long mentor) {
        return found(school, mentor).orElseThrow(() -> new StaleRecord("A mentor"));
    }

    private Optional<Mentor> found(SchoolId school, long mentor) {
        return mentors.find(mentor).filter(found -> found.school().equals(school));
    }

    private void tell(long mentor, String kind, String sentence) {
        audit.record(Happening.to("mentor", mentor, kind, sentence));
    }

    private static Mentor understood(long id, SchoolId school, MentorForm form, long version) {
        return new Mentor(
                id,
                school,
                new PersonName(form.givenName(), form.familyName()),
                form.email().isBlank() ? "" : new EmailAddress(form.email()).value(),
                form.trn().isBlank() ? "" : new Trn(form.trn()).digits(),
                version);
    }

    private static List<Refusal> refusals(MentorForm form) {
        var refusals = new ArrayList<Refusal>();
        if (!fits(() -> new PersonName(form.givenName(), "X"))) {
            refusals.add(new Refusal("givenName", "name.given", "Enter a first name of 100 characters or fewer"));
        }
        if (!fits(() -> new PersonName("X", form.familyName()))) {
            refusals.add(new Refusal("familyName", "name.family", "Enter a last name of 100 characters or fewer"));
        }
        if (!form.email().isBlank() && !fits(() -> new EmailAddress(form.email()))) {
            refusals.add(new Refusal(
                    "email", "email.wrong", "Enter an e-mail address like name@example.com, or leave it empty"));
        }
        if (!form.trn().isBlank() && !fits(() -> new Trn(form.trn()))) {
            refusals.add(
                    new Refusal("trn", "trn.wrong", "Enter a teacher reference number of 7 digits, or leave it empty"));
        }
        return refusals;
    }

    private static boolean fits(Supplier<?> value) {
        try {
            return value.get() != null;
        } catch (IllegalArgumentException unfit) {
            return false;
        }
    }
}

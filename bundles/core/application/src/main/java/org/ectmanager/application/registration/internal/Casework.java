/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Registrations.Choices;
import org.ectmanager.application.port.Registrations.Mentor;
import org.ectmanager.application.port.Signatures;
import org.ectmanager.application.registration.AuthoriseRegistration.Case;
import org.ectmanager.application.registration.AuthoriseRegistration.Terms;
import org.ectmanager.application.registration.Details;
import org.ectmanager.application.registration.Registration;
import org.ectmanager.application.signature.Signature.Subject;
import org.ectmanager.application.staff.BodyStaff;
import org.ectmanager.domain.eligibility.StartOpinion;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gathers what an officer needs to decide on a registration. */
@Component(service = Casework.class)
public final class Casework {

    private static final Finding PEOPLE_LEFT = Finding.notYet(
            "registration.people-left",
            Reason.of(
                    "R18",
                    "2.18",
                    "The induction tutor or the mentor of this registration has left the school. Ask the school to"
                            + " choose somebody else."));

    private static final Finding INCOMPLETE = Finding.notYet(
            "registration.incomplete",
            Reason.policy("The registration lacks an answer that is asked for now. Ask the school to complete it."));
    private static final Finding SOMEBODY_ELSE = Finding.notYet(
            Case.WITHHELD,
            Reason.convention("The school has changed the TRN or the date of birth, and its head teacher has not signed"
                    + " that. What the checks find is shown once the head teacher has."));
    private static final Set<String> PEOPLE = Set.of("tutor", "mentor", "sameReason");

    private final RegistrationRecords records;
    private final BodyStaff staff;
    private final Signatures signatures;
    private final OfficersOpinion opinion;
    private final RegistrationForms forms;

    @Activate
    public Casework(
            @Reference RegistrationRecords records,
            @Reference BodyStaff staff,
            @Reference Signatures signatures,
            @Reference OfficersOpinion opinion,
            @Reference RegistrationForms forms) {
        this.records = records;
        this.staff = staff;
        this.signatures = signatures;
        this.opinion = opinion;
        this.forms = forms;
    }

    /**
     * A registration's answers, understood. It was complete when it was sent, so that what is not understood any more
     * are people who have left since, or answers that were not asked for then.
     */
    Result<Details> details(Registration registration) {
        return details(registration, records.registrations().choices(registration.school()));
    }

    private Result<Details> details(Registration registration, Choices choices) {
        return forms.with(choices)
                .understood(registration.answers())
                .fold(Result::done, refusals -> Result.refused(why(refusals).asRefusal("")));
    }

    private List<Finding> findings(Caller caller, Registration registration, Result<Details> details) {
        return details.fold(
                understood -> opinion.findings(caller, registration, understood),
                refusals -> List.of(refusals.get(0).code().equals(INCOMPLETE.code()) ? INCOMPLETE : PEOPLE_LEFT));
    }

    /** What was asked last may be about somebody whom no head teacher has signed for. */
    private boolean isSomebodyElseNow(Registration seen) {
        return records.registrations()
                .find(seen.id())
                .filter(now -> !now.asksAboutTheSameAs(seen.answers()))
                .isPresent();
    }

    private static Finding why(List<Refusal> refusals) {
        return refusals.stream().allMatch(refusal -> PEOPLE.contains(refusal.field())) ? PEOPLE_LEFT : INCOMPLETE;
    }

    Case of(Caller caller, Registration registration) {
        var choices = records.registrations().choices(registration.school());
        var details = details(registration, choices);
        var offered = staff.offered();
        var somebodyElse = isSomebodyElseNow(registration);
        return new Case(
                registration,
                records.named(registration.school()),
                somebodyElse ? Optional.empty() : records.teachers().lastCheck(registration.id()),
                somebodyElse ? List.of(SOMEBODY_ELSE) : findings(caller, registration, details),
                signatures.standing(Subject.REGISTRATION, registration.id()),
                offered.contacts(),
                offered.assurers(),
                details.fold(understood -> name(choices, understood.support().tutor()), refusals -> ""),
                details.fold(understood -> mentor(choices, understood.support().mentor()), refusals -> ""),
                details.fold(understood -> understood.teacher().before(), refusals -> Optional.empty()),
                details.fold(understood -> understood.teacher().wales(), refusals -> Optional.empty()),
                opinion.byHand().of(caller.body(), registration));
    }

    /** What the rules find, with what the officer has chosen. */
    StartOpinion opinion(Caller caller, Registration registration, Details details, Terms terms) {
        return opinion.of(caller, registration, details, terms);
    }

    /** What was checked by hand. */
    void tick(Caller caller, Registration registration, Set<String> ticked) {
        opinion.byHand().keep(caller, registration, ticked);
        records.tell(registration, "registration.checked", "Checks by hand were ticked, or ticks taken back", "");
    }

    Optional<LocalDate> due(Caller caller, Registration registration) {
        return opinion.byHand().due(caller.body(), registration);
    }

    /** Who was chosen without having accepted a position here. */
    List<Refusal> strangers(Terms terms) {
        return staff.strangers(new BodyStaff.Chosen(terms.namedContact(), terms.qualityAssurer()));
    }

    private static String name(Choices choices, PersonId tutor) {
        return choices.tutors().stream()
                .filter(choice -> choice.id().equals(tutor))
                .map(choice -> choice.name())
                .findFirst()
                .orElse("");
    }

    private static String mentor(Choices choices, long mentor) {
        return choices.mentors().stream()
                .filter(choice -> choice.id() == mentor)
                .map(Mentor::name)
                .findFirst()
                .orElse("");
    }
}

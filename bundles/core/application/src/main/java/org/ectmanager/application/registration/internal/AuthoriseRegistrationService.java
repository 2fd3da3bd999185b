/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.port.Registrations.Listed;
import org.ectmanager.application.reading.Prose;
import org.ectmanager.application.registration.AuthoriseRegistration;
import org.ectmanager.application.registration.Details;
import org.ectmanager.application.registration.RegisterEct.Draft;
import org.ectmanager.application.registration.Registration;
import org.ectmanager.application.registration.Registration.State;
import org.ectmanager.application.staff.BodyStaff;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class AuthoriseRegistrationService implements AuthoriseRegistration {

    private static final Prose QUESTION = Prose.page("question", "registration.question", "The question");
    private static final Prose REASON = Prose.page("reason", "registration.reason", "The reason");
    private static final Prose BACKDATING =
            Prose.page("backdatingReason", "registration.backdating-reason", "The reason");
    private static final int MOST_LISTED = 500;
    private static final String UNCONFIRMED = "post.suitable-by-body-missing";

    /** Where an officer puts right what a rule found. */
    private static final Map<String, String> FIELDS =
            Map.of("start.backdated", "backdatingReason", UNCONFIRMED, "suitable", HandChecks.CODE, "checked");

    /** Also while the school has it again: the body was asked and has not decided. */
    private static final List<State> WAITING =
            List.of(State.WITH_BODY, State.QUERIED, State.DRAFT, State.AWAITING_HEAD);

    private final BodyRegistrations registrations;
    private final RegistrationRecords records;
    private final Casework casework;
    private final Admission admission;
    private final AskingAgain asking;

    @Activate
    public AuthoriseRegistrationService(
            @Reference BodyRegistrations registrations,
            @Reference RegistrationRecords records,
            @Reference Casework casework,
            @Reference Admission admission,
            @Reference AskingAgain asking) {
        this.registrations = registrations;
        this.records = records;
        this.casework = casework;
        this.admission = admission;
        this.asking = asking;
    }

    @Override
    public List<Listed> waiting(Caller caller) {
        return registrations.looking(caller, all -> all.inStates(WAITING, MOST_LISTED));
    }

    @Override
    public List<Listed> inState(Caller caller, State state) {
        return registrations.looking(caller, all -> all.latest(List.of(state), MOST_LISTED));
    }

    @Override
    public Optional<Case> look(Caller caller, long registration) {
        return registrations.looking(caller, all -> {
            var found = all.seenByBody(registration).filter(this::sent);
            found.ifPresent(
                    seen -> records.tell(seen, "registration.viewed", "An officer looked at the registration", ""));
            return found.map(seen -> casework.of(caller, seen));
        });
    }

    @Override
    public void askAgain(Caller caller, long registration) {
        registrations.require(caller, Right.AUTHORISE_ECT);
        if (!asking.ask(caller.scope(), registration, this::sent)) {
            throw new NotAllowed(Right.AUTHORISE_ECT);
        }
    }

    @Override
    public List<Refusal> authorise(Caller caller, Draft draft, Terms terms) {
        return registrations.deciding(caller, draft, registration -> casework.details(registration)
                .fold(details -> authorise(caller, registration, details, terms), refusals -> refusals));
    }

    private List<Refusal> authorise(Caller caller, Registration registration, Details details, Terms terms) {
        var opinion = casework.opinion(caller, registration, details, terms);
        var refusals = new ArrayList<Refusal>();
        if (registration.state() != State.WITH_BODY) {
            refusals.add(Refusal.of(
                    "registration.question-open",
                    "The school has still to answer a question, and its head to sign. Wait for the answer"));
        }
        refusals.addAll(casework.strangers(terms));
        opinion.obstacles().stream().map(finding -> asRefusal(finding, terms)).forEach(refusals::add);
        if (registration.state() == State.WITH_BODY && !opinion.warnings().isEmpty() && !terms.noted()) {
            refusals.add(new Refusal(
                    "noted", "registration.not-noted", "Tick the box to say that you took note of the warnings"));
        }
        refusals.addAll(BACKDATING.tooLong(terms.backdatingReason()));
        var counting = Counting.of(details.teacher(), terms.counted());
        counting.fold(counted -> List.<Refusal>of(), wrong -> wrong).forEach(refusals::add);
        return counting.fold(
                counted ->
                        refusals.isEmpty() ? admission.admit(caller, registration, details, terms, counted) : refusals,
                wrong -> refusals);
    }

    @Override
    public List<Refusal> tick(Caller caller, Draft draft, Set<String> checks) {
        return registrations.deciding(caller, draft, registration -> {
            casework.tick(caller, registration, checks);
            return List.of();
        });
    }

    @Override
    public Optional<LocalDate> due(Caller caller, Registration registration) {
        return casework.due(caller, registration);
    }

    @Override
    public List<Refusal> query(Caller caller, Draft draft, String question) {
        var wrong = QUESTION.wrong(question, "Enter what you want to know");
        if (!wrong.isEmpty()) {
            return wrong;
        }
        return registrations.deciding(caller, draft, registration -> {
            records.registrations().save(registration.queried(question.strip()));
            records.announce(registration, "registration.queried", "The school was asked a question", question.strip());
            return List.of();
        });
    }

    @Override
    public List<Refusal> refuse(Caller caller, Draft draft, String reason) {
        var wrong = REASON.wrong(reason, "Enter the reason; the school reads it");
        if (!wrong.isEmpty()) {
            return wrong;
        }
        return registrations.deciding(caller, draft, registration -> {
            records.registrations().save(registration.refused(reason.strip()));
            records.announce(registration, "registration.refused", "The registration was refused", reason.strip());
            return List.of();
        });
    }

    /** Until its head teacher has signed it for the first time, a registration is the school's own. */
    private boolean sent(Registration registration) {
        return registration.firstSentOn().isPresent();
    }

    private static Refusal asRefusal(Finding finding, Terms terms) {
        if (finding.code().equals(UNCONFIRMED) && terms.suitable().isEmpty()) {
            return new Refusal(
                    "suitable", UNCONFIRMED, "Tick what makes the post suitable. Ask the school if a point is missing");
        }
        if (finding.code().startsWith("support.") && finding.code().contains("named-contact")) {
            return BodyStaff.refusal(finding);
        }
        return finding.asRefusal(FIELDS.getOrDefault(finding.code(), ""));
    }
}

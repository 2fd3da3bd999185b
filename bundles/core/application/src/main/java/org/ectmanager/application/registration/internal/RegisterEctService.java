/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.AuditTrail.LaterEdit;
import org.ectmanager.application.port.Evidence;
import org.ectmanager.application.port.Registrations.Choices;
import org.ectmanager.application.reading.Prose;
import org.ectmanager.application.registration.Details;
import org.ectmanager.application.registration.FurtherQuestions;
import org.ectmanager.application.registration.PlaceQuestion;
import org.ectmanager.application.registration.RegisterEct;
import org.ectmanager.application.registration.Registration;
import org.ectmanager.application.registration.Step;
import org.ectmanager.application.registration.TermStart;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class RegisterEctService implements RegisterEct {

    private static final Prose REPLY = Prose.page("reply", "registration.reply", "The reply");
    private static final int MOST_LISTED = 200;
    static final Refusal CHANGED = Refusal.of(
            "registration.changed",
            "This registration was changed in the meantime. Look at what it says now before you go on");
    static final Refusal CLOSED =
            Refusal.of("registration.closed", "This registration has been sent on and cannot be changed here any more");

    private static final Predicate<Registration> AWAITS_HEAD =
            registration -> registration.state() == Registration.State.AWAITING_HEAD;

    private final SchoolRegistrations registrations;
    private final DraftRegistrations drafts;
    private final RegistrationForms forms;
    private final Sending sending;
    private final Paperwork paperwork;

    @Activate
    public RegisterEctService(
            @Reference SchoolRegistrations registrations,
            @Reference DraftRegistrations drafts,
            @Reference RegistrationForms forms,
            @Reference Sending sending,
            @Reference Paperwork paperwork) {
        this.registrations = registrations;
        this.drafts = drafts;
        this.forms = forms;
        this.sending = sending;
        this.paperwork = paperwork;
    }

    @Override
    public long begin(Caller caller, SchoolId school) {
        return registrations.working(caller, school, all -> drafts.begin(school, caller.person()));
    }

    @Override
    public List<Registration> open(Caller caller, SchoolId school) {
        return registrations.working(caller, school, all -> all.open(school));
    }

    @Override
    public List<Registration> closed(Caller caller, SchoolId school) {
        return registrations.working(caller, school, all -> all.closed(school, MOST_LISTED));
    }

    @Override
    public Optional<Registration> find(Caller caller, SchoolId school, long id) {
        return registrations.reading(caller, school, id, found -> Optional.of(paperwork.viewed(found)));
    }

    @Override
    public Optional<Whole> whole(Caller caller, SchoolId school, long id) {
        return registrations.reading(caller, school, id, found -> Optional.of(paperwork.whole(found)));
    }

    @Override
    public Optional<Whole> print(Caller caller, SchoolId school, long id) {
        return registrations.reading(caller, school, id, found -> Optional.of(paperwork.printed(found)));
    }

    @Override
    public Optional<Evidence.File> paper(Caller caller, SchoolId school, long id) {
        return registrations.reading(caller, school, id, paperwork::kept);
    }

    @Override
    public Choices choices(Caller caller, SchoolId school) {
        return registrations.working(caller, school, all -> all.choices(school));
    }

    @Override
    public List<TermStart> termStarts(Caller caller, SchoolId school) {
        return registrations.working(caller, school, all -> forms.termStarts(caller.body(), school));
    }

    @Override
    public Set<PlaceQuestion> asked(Caller caller, SchoolId school) {
        return registrations.working(caller, school, all -> forms.asked(school));
    }

    @Override
    public Optional<FurtherQuestions> further(Caller caller, SchoolId school) {
        return registrations.working(caller, school, all -> forms.further(caller.body()));
    }

    @Override
    public Optional<LaterEdit> since(Caller caller, SchoolId school, Draft draft) {
        return registrations.reading(caller, school, draft.id(), there -> drafts.since(there, draft.version()));
    }

    @Override
    public List<Refusal> keep(Caller caller, SchoolId school, Draft draft, Step step, Map<String, String> typed) {
        return registrations.writing(
                caller, school, draft, registration -> drafts.keep(caller.body(), registration, step, typed));
    }

    @Override
    public Optional<Step> unfinished(Caller caller, Registration registration) {
        return registrations.working(
                caller, registration.school(), all -> forms.at(caller.body(), registration.school())
                        .unfinished(registration.answers()));
    }

    @Override
    public Result<Reviewed> review(Caller caller, Registration registration) {
        return registrations.working(
                caller, registration.school(), all -> forms.understood(caller.body(), paperwork.viewed(registration))
                        .map(details -> new Reviewed(details, sending.findings(caller.body(), registration, details))));
    }

    @Override
    public List<Refusal> obstacles(Caller caller, Registration registration) {
        return registration.isOpenToSchool() ? registrations.obstacles(caller, registration) : List.of();
    }

    @Override
    public List<Refusal> send(Caller caller, SchoolId school, Draft draft, String reply) {
        var obstacles = registrations
                .reading(caller, school, draft.id(), Optional::of)
                .map(registration -> obstacles(caller, registration))
                .orElse(List.of());
        return obstacles.isEmpty() ? sent(caller, school, draft, reply) : obstacles;
    }

    private List<Refusal> sent(Caller caller, SchoolId school, Draft draft, String reply) {
        var understood = registrations
                .reading(caller, school, draft.id(), found -> Optional.of(found)
                        .filter(Registration::isOpenToSchool)
                        .map(there -> answered(caller.body(), there, reply)))
                .orElse(Result.refused(CLOSED));
        return understood.fold(
                details -> {
                    var check = sending.ask(draft.id(), details);
                    return registrations.writing(
                            caller,
                            school,
                            draft,
                            registration -> sending.send(caller.body(), registration, details, check, reply.strip()));
                },
                refusals -> refusals);
    }

    private Result<Details> answered(BodyId body, Registration registration, String reply) {
        var wrong = registration.isToBeAnswered()
                ? REPLY.wrong(reply, "Enter your reply to the question of the appropriate body")
                : REPLY.tooLong(reply);
        return wrong.isEmpty() ? forms.understood(body, registration) : new Result.Refused<>(wrong);
    }

    @Override
    public List<Refusal> takeBack(Caller caller, SchoolId school, Draft draft) {
        return registrations.writing(caller, school, draft, AWAITS_HEAD, drafts::takeBack);
    }

    @Override
    public List<Refusal> withdraw(Caller caller, SchoolId school, Draft draft) {
        return registrations.writing(caller, school, draft, drafts::withdraw);
    }
}

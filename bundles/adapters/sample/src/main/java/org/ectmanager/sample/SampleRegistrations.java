/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.sample;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.SampleNames;
import org.ectmanager.application.registration.AuthoriseRegistration;
import org.ectmanager.application.registration.AuthoriseRegistration.Terms;
import org.ectmanager.application.registration.RegisterEct;
import org.ectmanager.application.registration.RegisterEct.Draft;
import org.ectmanager.application.registration.Registration;
import org.ectmanager.application.registration.Registration.State;
import org.ectmanager.application.registration.SignRegistration;
import org.ectmanager.application.registration.SignRegistration.Confirmed;
import org.ectmanager.application.registration.Step;
import org.ectmanager.application.school.ManageMentors;
import org.ectmanager.application.school.ManageMentors.MentorForm;
import org.ectmanager.domain.people.Position;
import org.ectmanager.sample.SampleTeachers.Place;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Registers early career teachers as a school does; what an interrupted start left undone is taken up again. */
@Component(service = SampleRegistrations.class)
public final class SampleRegistrations {

    private final RegisterEct register;
    private final SignRegistration signing;
    private final AuthoriseRegistration authority;
    private final ManageMentors mentors;
    private final FinishedAccounts accounts;

    /**
     * Who is registered from which day.
     *
     * @param number distinguishes the teachers of one body
     */
    record Applied(FictionalPerson person, LocalDate starts, int number) {}

    @Activate
    public SampleRegistrations(
            @Reference RegisterEct register,
            @Reference SignRegistration signing,
            @Reference AuthoriseRegistration authority,
            @Reference ManageMentors mentors,
            @Reference FinishedAccounts accounts) {
        this.register = register;
        this.signing = signing;
        this.authority = authority;
        this.mentors = mentors;
        this.accounts = accounts;
    }

    /** Typed and sent; the head teacher is next. */
    void typed(Place place, Applied applied) {
        var lead = place.caller(Position.INDUCTION_LEAD);
        var id = open(place, applied.person())
                .map(Registration::id)
                .orElseGet(() -> register.begin(lead, place.school()));
        if (now(place, id).state() == State.DRAFT) {
            var answers = answers(place, applied);
            for (var step : Step.values()) {
                Refused.unless(register.keep(lead, place.school(), draft(place, id), step, answers));
            }
            Refused.unless(register.send(lead, place.school(), draft(place, id), ""));
        }
    }

    /** Signed by the head teacher too; the appropriate body is next. */
    void signed(Place place, Applied applied) {
        typed(place, applied);
        open(place, applied.person())
                .filter(registration -> registration.state() == State.AWAITING_HEAD)
                .ifPresent(registration -> {
                    var head = place.signer(Position.HEAD_TEACHER);
                    Refused.unless(signing.sign(
                            head.caller(),
                            place.school(),
                            draft(place, registration.id()),
                            head.password(),
                            Confirmed.EVERYTHING));
                });
    }

    /** Let in by the administrator, who stays the named contact; the quality assurer reads the reports. */
    void authorised(Place place, FictionalPerson person) {
        var administrator = staff(place, Position.AB_ADMINISTRATOR);
        var assurer = staff(place, Position.QUALITY_ASSURER);
        open(place, person)
                .ifPresent(registration -> Refused.unless(authority.authorise(
                        administrator,
                        draft(place, registration.id()),
                        new Terms(Optional.of(administrator.person()), Optional.of(assurer.person()), "", true))));
    }

    private Caller staff(Place place, Position position) {
        return accounts.caller(
                place.body(),
                FictionalPerson.ofStaff(position).email(place.body().value()));
    }

    private Optional<Registration> open(Place place, FictionalPerson person) {
        return register.open(place.caller(Position.INDUCTION_LEAD), place.school()).stream()
                .filter(registration -> registration.title().equals(person.given() + " " + person.family()))
                .findFirst();
    }

    private Registration now(Place place, long id) {
        return register.find(place.caller(Position.INDUCTION_LEAD), place.school(), id)
                .orElseThrow();
    }

    private Draft draft(Place place, long id) {
        return new Draft(id, now(place, id).version());
    }

    private Map<String, String> answers(Place place, Applied applied) {
        var answers = new HashMap<>(Map.of(
                "programme", "PROVIDER_LED",
                "leadProvider", "Ambition Institute",
                "givenName", applied.person().given(),
                "familyName", applied.person().family(),
                "email", applied.person().email(place.name()),
                "trn",
                        RegisteredNames.number(place.body().value(), applied.number())
                                .digits(),
                "served", "NOT_YET",
                "contract", "permanent",
                "fte", "1.0",
                "daysPerWeek", "5"));
        answers.put("postTitle", "Year " + applied.number() + " teacher");
        answers.put(
                "tutor",
                Long.toString(place.caller(Position.INDUCTION_TUTOR).person().value()));
        answers.put("mentor", Long.toString(mentor(place)));
        register.further(place.caller(Position.INDUCTION_LEAD), place.school())
                .ifPresent(asked ->
                        answers.putAll(SampleReports.answers(asked.section().questions())));
        date(answers, "birth", SampleNames.BORN);
        date(answers, "start", applied.starts());
        return answers;
    }

    private long mentor(Place place) {
        var lead = place.caller(Position.INDUCTION_LEAD);
        if (mentors.at(lead, place.school()).isEmpty()) {
            Refused.unless(mentors.add(
                    lead,
                    place.school(),
                    new MentorForm("Morgan", "Pretence", "morgan@" + place.name() + ".example", "")));
        }
        return mentors.at(lead, place.school()).get(0).id();
    }

    private static void date(Map<String, String> answers, String name, LocalDate day) {
        answers.put(name + "-day", Integer.toString(day.getDayOfMonth()));
        answers.put(name + "-month", Integer.toString(day.getMonthValue()));
        answers.put(name + "-year", Integer.toString(day.getYear()));
    }
}

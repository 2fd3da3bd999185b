/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.reduction.ReduceInduction;
import org.ectmanager.application.school.ManageMentors.MentorForm;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.spi.body.Agreement;
import org.ectmanager.workshop.RegistrationDesk;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;

/** An appropriate body with so many of everything that its pages list, at one school. */
final class BusyBody {

    private final Stage stage;
    private final int number;
    private final BodyId body;
    private final School school;
    private final Caller assurer;
    private final Caller administrator;
    private final Caller decider;
    private final List<Started> inductions = new ArrayList<>();

    BusyBody(Stage stage, int number) {
        this(stage, stage.cast.body(), number);
    }

    /** One more school of a body. */
    BusyBody(Stage stage, BodyId body, int number) {
        this.stage = stage;
        this.number = number;
        this.body = body;
        stage.workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = stage.desk.school(body);
        assurer = stage.cast.staff(body, Position.QUALITY_ASSURER);
        administrator = stage.cast.staff(body, Position.AB_ADMINISTRATOR);
        decider = stage.cast.staff(body, Position.DECISION_MAKER);
        for (var each = 0; each < number; each++) {
            peopleCome();
            teachersCome();
        }
        mentorLeaves();
        agreed();
    }

    /** What the body once asked for. */
    private void agreed() {
        stage.workshop.entry.keep(
                school.head(),
                school.id(),
                Agreement.of("service", "1", "Service level agreement", "We meet once a term."));
    }

    /** The mentor of every teacher. */
    private void mentorLeaves() {
        RegistrationDesk.require(stage.workshop.manageMentors.remove(school.lead(), school.id(), school.mentor(), 1));
    }

    private void peopleCome() {
        var entrant = stage.cast.school("Entering School");
        RegistrationDesk.require(
                stage.workshop.enterSchool.register(body, entrant, stage.cast.form(Position.INDUCTION_LEAD)));
        stage.cast.at(body, school.id(), Position.INDUCTION_TUTOR);
        stage.cast.staff(body, Position.QUALITY_ASSURER);
        var mentors =
                stage.workshop.manageMentors.at(school.lead(), school.id()).size();
        RegistrationDesk.require(stage.workshop.manageMentors.add(
                school.lead(),
                school.id(),
                new MentorForm("Mona", "Mentor", "mona" + mentors + "@mentors.example", "")));
    }

    private void teachersCome() {
        var desk = stage.desk;
        inductions.add(stage.reports.started(school));
        desk.typed(school, desk.answers(school));
        var toSign = desk.typed(school, desk.answers(school));
        RegistrationDesk.require(desk.register.send(school.lead(), school.id(), desk.draft(school, toSign), ""));
        desk.signed(school, desk.answers(school));
    }

    BodyId id() {
        return body;
    }

    School school() {
        return school;
    }

    List<Started> inductions() {
        return List.copyOf(inductions);
    }

    Caller administrator() {
        return administrator;
    }

    String lastReportOpens() {
        var reports = stage.reports.reports(inductions.get(0));
        return reports.get(reports.size() - 1).planned().opens().toString();
    }

    /** Of each induction the first report waits for the appropriate body, and the last one's decision is awaited. */
    void reportsComeIn() {
        for (var induction : inductions) {
            var reports = stage.reports.reports(induction);
            var last = reports.get(reports.size() - 1).id();
            stage.reports.handsIn(induction, reports.get(0).id());
            stage.reports.handsIn(induction, last);
            RegistrationDesk.require(stage.reports.review.accept(assurer, stage.reports.seen(induction, last)));
        }
    }

    /** The first teacher was ill on the first Monday. */
    void teacherIsAway() {
        var typed = new HashMap<>(Map.of("kind", "SICKNESS", "days", "1"));
        RegistrationDesk.date(typed, "first", "14", "09", "2026");
        RegistrationDesk.date(typed, "last", "14", "09", "2026");
        RegistrationDesk.require(stage.reports.absences.add(
                school.tutor(), inductions.get(0).induction().id(), typed));
    }

    /** The induction of the first teacher is shorter by a term. */
    void teacherIsExperienced() {
        var typed = new HashMap<>(Map.of("reason", "PRIOR_EXPERIENCE", "terms", "1", "evidence", "Four years abroad"));
        RegistrationDesk.date(typed, "agreed", "14", "08", "2026");
        RegistrationDesk.date(typed, "advised", "14", "08", "2026");
        RegistrationDesk.require(stage.desk.reduce.reduce(
                decider, new ReduceInduction.Seen(inductions.get(0).induction().id(), 0), typed));
    }

    /** What each of these people looks at, below the body's own address. */
    Map<Caller, Map<String, String>> pages() {
        var at = "/school/" + school.id().value();
        var one = inductions.get(0);
        return Map.of(
                school.lead(),
                Map.of(
                        "home of an induction lead", at,
                        "people of a school", at + "/people",
                        "mentors of a school", at + "/mentors",
                        "teachers of a school", at + "/ects",
                        "plan of a teacher", at + "/ects/" + one.induction().id(),
                        "mentor and tutor of a teacher",
                                at + "/ects/" + one.induction().id() + "/team",
                        "registrations of a school", at + "/registrations"),
                school.head(),
                Map.of("home of a head teacher", at, "what a head teacher signs", at + "/sign"),
                school.tutor(),
                Map.of("home of an induction tutor", at, "reports of a school", at + "/reports"),
                one.ect(),
                Map.of("induction of a teacher", "/induction"),
                administrator,
                Map.of(
                        "home of an administrator", "/console",
                        "schools that wait", "/console/schools",
                        "registrations that wait", "/console/registrations",
                        "teachers of a body", "/console/ects",
                        "plan at a body", "/console/ects/" + one.induction().id()),
                assurer,
                Map.of("home of a quality assurer", "/console", "reports that wait", "/console/reports"),
                decider,
                Map.of("home of a decision maker", "/console", "decisions that wait", "/console/decisions"),
                stage.cast.staff(body, Position.AB_LEAD),
                Map.of("home of a body's lead", "/console", "staff of a body", "/console/staff"));
    }

    @Override
    public String toString() {
        return "A body with " + number + " of everything";
    }
}

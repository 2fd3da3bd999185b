/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.ectmanager.application.decision.DecideInduction;
import org.ectmanager.application.decision.DecideInduction.Choice;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever finds a thing done reads who did it, and that it was they themselves when they pressed twice. */
class PressedTwiceTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk desk = new RegistrationDesk(workshop, cast);
    private final ReportDesk reports = new ReportDesk(workshop, cast, desk);
    private RegistrationDesk.School school;
    private Caller officer;
    private Caller colleague;

    @BeforeEach
    void two_officers() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = desk.school(cast.body());
        officer = cast.staff(school.body(), Position.AB_ADMINISTRATOR);
        colleague = cast.staff(school.body(), Position.AB_ADMINISTRATOR);
    }

    @Test
    void a_registration() {
        var id = desk.signed(school, desk.answers(school));
        var seen = desk.draft(school, id);
        RegistrationDesk.require(desk.authorise.refuse(officer, seen, "Not ours"));

        assertThat(said(desk.authorise.refuse(officer, seen, "Not ours")))
                .startsWith("You have already refused this registration, on 24 August 2026 at 10:00");
        assertThat(said(desk.authorise.refuse(colleague, seen, "Not ours")))
                .startsWith(officer.name().full() + " refused this registration in the meantime");
    }

    @Test
    void a_question_about_a_registration() {
        var seen = desk.draft(school, desk.signed(school, desk.answers(school)));
        RegistrationDesk.require(desk.authorise.query(officer, seen, "Is the post permanent?"));

        assertThat(said(desk.authorise.query(officer, seen, "Is the post permanent?")))
                .startsWith("You have already asked the school about this registration, on ");
    }

    @Test
    void a_school_that_asks_to_be_let_in() {
        var asking = cast.school("Pressed School");
        RegistrationDesk.require(
                workshop.enterSchool.register(school.body(), asking, cast.form(Position.INDUCTION_LEAD)));
        var version =
                workshop.decideEntry.find(officer, asking).orElseThrow().entry().version();
        RegistrationDesk.require(workshop.decideEntry.query(officer, asking, version, "Who are you?"));

        assertThat(said(workshop.decideEntry.query(officer, asking, version, "Who are you?")))
                .startsWith("You have already dealt with this school, on 24 August 2026 at 10:00");
        assertThat(said(workshop.decideEntry.authorise(colleague, asking, version)))
                .startsWith(officer.name().full() + " dealt with this school in the meantime");
    }

    @Test
    void a_head_teacher_to_confirm() {
        var headless = cast.school("Headless School");
        var lead = cast.letIn(school.body(), headless);
        RegistrationDesk.require(workshop.managePeople.add(lead, headless, cast.form(Position.HEAD_TEACHER)));
        var head = workshop.confirmHeads.all(officer).get(0).appointed().appointment();
        RegistrationDesk.require(workshop.confirmHeads.confirm(officer, head.id(), head.version()));

        assertThat(said(workshop.confirmHeads.confirm(officer, head.id(), head.version())))
                .startsWith("You have already dealt with this head teacher, on 24 August 2026 at 10:00");
        assertThat(said(workshop.confirmHeads.confirm(colleague, head.id(), head.version())))
                .startsWith(officer.name().full() + " dealt with this head teacher in the meantime");
    }

    @Test
    void a_report_and_the_decision() {
        var started = reports.started(school);
        var maker = cast.staff(school.body(), Position.DECISION_MAKER);
        var other = cast.staff(school.body(), Position.DECISION_MAKER);
        var last = reports.reports(started).stream()
                .filter(report -> report.planned().isFinal())
                .findFirst()
                .orElseThrow();
        reports.dayComes(last.planned().opens().toString());
        reports.handsIn(started, last.id());
        var seen = reports.seen(started, last.id());
        RegistrationDesk.require(reports.review.accept(colleague, seen));

        assertThat(said(reports.review.accept(colleague, seen)))
                .startsWith("You have already accepted this report, on ");
        assertThat(said(reports.review.giveBack(cast.staff(school.body(), Position.QUALITY_ASSURER), seen, "Say more")))
                .startsWith(colleague.name().full() + " accepted this report in the meantime");

        var decision = reports.decide.awaited(maker).get(0).decision();
        reports.dayComes("2028-10-01");
        var stale = new DecideInduction.Seen(decision.id(), decision.version());
        var pass = new Choice("pass", "", "All are met");
        RegistrationDesk.require(reports.decide.decide(maker, stale, pass));

        assertThat(said(reports.decide.decide(maker, stale, pass)))
                .startsWith("You have already decided this, on 1 October 2028 at ")
                .endsWith(": induction is passed. Nothing that you sent again was saved. Read the decision below");
        assertThat(said(reports.decide.decide(other, stale, new Choice("fail", "", "They are not"))))
                .startsWith(maker.name().full() + " decided this in the meantime: induction is passed");
    }

    private static String said(List<Refusal> refusals) {
        assertThat(refusals).hasSize(1);
        return refusals.get(0).sentence();
    }
}

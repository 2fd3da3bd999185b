/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import java.time.Instant;
import org.ectmanager.application.report.NextPeriod;
import org.ectmanager.application.report.WriteReport.Attendance;
import org.ectmanager.domain.people.Position;
import org.ectmanager.workshop.RegistrationDesk;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A report says that the teacher leaves, or that the contract changes: it waits until it is on record. */
class LeaverTest extends JourneyTest {

    private static final String LEAVES = "Nova Teacher leaves on 29 January 2027: record the last day";
    private static final String CHANGES = "The contract of Nova Teacher changes: change the posts";

    private School school;
    private Started started;

    @BeforeEach
    void a_teacher_in_induction() {
        stage.workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = stage.desk.school(Stage.KESTREL);
        started = stage.reports.started(school);
    }

    @Test
    void the_induction_lead_records_the_last_day_of_somebody_who_leaves() {
        shares(new NextPeriod("LEAVES", "Elsewhere School", "2027-01-29"));

        atDesk(school.tutor()).open(at("")).seesNo(LEAVES);
        atDesk(school.tutor())
                .open(at(record()))
                .isAt("Nova Teacher", "ect-leaves")
                .sees("The teacher leaves. Last day: 29 January 2027. Goes to: Elsewhere School")
                .seesNo("Record the last day");
        var lead = atDesk(school.lead())
                .open(at(""))
                .isAt("Desk School", "school-home-leaver")
                .sees("Said with Progress review 1. Goes to: Elsewhere School")
                .follow(LEAVES)
                .isAt("Last day of the post at Desk School", "posts-end-announced");
        lead.press("See the new plan")
                .isAt("Check the new plan", "posts-end-announced-preview")
                .sees("29 January 2027")
                .press("Save and plan anew")
                .sees("The last day is saved")
                .seesNo("is not on record yet");
        atDesk(school.head()).open(at("")).seesNo(LEAVES);
    }

    @Test
    void the_appropriate_body_sees_who_leaves() {
        shares(new NextPeriod("LEAVES", "", "2027-01-29"));

        staff(Position.AB_LEAD)
                .open("/" + school.body() + "/console")
                .sees("not on record")
                .open("/" + school.body() + "/console/contracts")
                .isAt("Contracts", "console-contracts-leaver")
                .sees("The teacher leaves. Last day: 29 January 2027")
                .follow("Nova Teacher")
                .isAt("Last day of the post at Desk School", "console-posts-end");
        staff(Position.QUALITY_ASSURER)
                .open("/" + school.body() + "/console/contracts")
                .follow("Nova Teacher")
                .isAt("Nova Teacher", "console-ect-leaves");
    }

    @Test
    void a_contract_that_changes_leads_to_the_posts_and_may_need_nothing() {
        shares(new NextPeriod("CHANGES", "A new job title from January", ""));

        atDesk(school.head())
                .open(at(""))
                .isAt("Desk School", "school-home-contract-changes")
                .follow(CHANGES)
                .isAt("Posts of Nova Teacher", "posts-announced")
                .sees("The contract changes: A new job title from January")
                .press("There is nothing to record")
                .isAt("Posts of Nova Teacher", "posts-nothing-to-record")
                .sees("It is noted that there is nothing to record")
                .seesNo("A new job title from January")
                .open(at(""))
                .seesNo(CHANGES);
    }

    private void shares(NextPeriod next) {
        var desk = stage.reports;
        var review = desk.reports(started).get(0).id();
        desk.dayComes("2026-12-10");
        desk.writes(started, review);
        var usual = desk.attendance(started, review);
        RegistrationDesk.require(desk.write.attend(
                school.tutor(),
                school.id(),
                desk.seen(started, review),
                new Attendance(
                        usual.contractRight(), usual.contractSaid(), usual.daysServed(), usual.daysAbsent(), next)));
        RegistrationDesk.require(desk.write.share(school.tutor(), school.id(), desk.seen(started, review)));
    }

    private String record() {
        return "/ects/" + started.induction().id();
    }

    private String at(String path) {
        return "/" + school.body() + "/school/" + school.id().value() + path;
    }
}

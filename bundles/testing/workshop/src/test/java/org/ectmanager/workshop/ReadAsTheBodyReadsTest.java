/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.contact.NameContacts;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.report.Particulars.Accepted;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.application.staff.BodyStaff.Chosen;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.spi.body.ReviewPolicy;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.Test;

/** P15: what is checked before a report is accepted, why one is returned, and who does so. */
class ReadAsTheBodyReadsTest {

    private static final String EXAMPLES = "Each standard that is spoken of has an example";
    private static final String TARGETS = "The targets can be measured";
    private static final String BRIEF = "The report is very brief";

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    private final ReportDesk desk = new ReportDesk(workshop, cast, registration);
    private School school;
    private Started started;
    private Caller assurer;
    private long review;

    private void handedIn(ReviewPolicy policy) {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = registration.school(GoingItsWay.usual().with(policy).in(workshop));
        assurer = cast.staff(school.body(), Position.QUALITY_ASSURER);
        started = desk.started(school);
        review = desk.reports(started).get(0).id();
        desk.dayComes(desk.report(started, review).planned().opens().toString());
        desk.handsIn(started, review);
    }

    @Test
    void nothing_is_accepted_before_every_point_is_ticked() {
        handedIn(ReviewPolicy.standard().checking(EXAMPLES, TARGETS));

        assertThat(codes(desk.review.accept(assurer, desk.seen(started, review), List.of(EXAMPLES))))
                .containsExactly("report.not-checked");
        assertThat(desk.report(started, review).state()).isEqualTo(State.SUBMITTED);
    }

    @Test
    void what_was_ticked_stays_with_the_report_for_everybody() {
        handedIn(ReviewPolicy.standard().checking(EXAMPLES, TARGETS));
        RegistrationDesk.require(
                desk.review.accept(assurer, desk.seen(started, review), List.of(TARGETS, EXAMPLES, "and more")));

        assertThat(desk.write
                        .open(school.tutor(), school.id(), review)
                        .orElseThrow()
                        .particulars()
                        .accepted())
                .map(Accepted::checked)
                .contains(List.of(EXAMPLES, TARGETS));
        assertThat(desk.answer
                        .open(started.ect(), review)
                        .orElseThrow()
                        .particulars()
                        .accepted())
                .map(Accepted::checked)
                .contains(List.of(EXAMPLES, TARGETS));
    }

    @Test
    void a_body_without_a_checklist_accepts_as_ever() {
        handedIn(ReviewPolicy.standard());
        RegistrationDesk.require(desk.review.accept(assurer, desk.seen(started, review)));

        assertThat(desk.review.look(assurer, review).orElseThrow().particulars().accepted())
                .map(Accepted::checked)
                .contains(List.of());
    }

    @Test
    void the_reasons_that_were_chosen_are_read_before_what_was_typed() {
        handedIn(ReviewPolicy.standard().returningFor(BRIEF, "There are no examples of evidence"));
        RegistrationDesk.require(
                desk.review.giveBack(assurer, desk.seen(started, review), List.of(BRIEF), " Say what was observed "));

        assertThat(desk.report(started, review).returnedBecause()).isEqualTo(BRIEF + "\nSay what was observed");
    }

    @Test
    void a_reason_that_was_chosen_needs_no_other() {
        handedIn(ReviewPolicy.standard().returningFor(BRIEF));

        assertThat(codes(desk.review.giveBack(assurer, desk.seen(started, review), List.of(), "")))
                .containsExactly("report.reason");
        assertThat(desk.review.giveBack(assurer, desk.seen(started, review), List.of(BRIEF), ""))
                .isEmpty();
        assertThat(desk.report(started, review).returnedBecause()).isEqualTo(BRIEF);
    }

    @Test
    void a_reason_that_the_body_does_not_offer_is_refused() {
        handedIn(ReviewPolicy.standard().returningFor(BRIEF));

        assertThat(codes(desk.review.giveBack(assurer, desk.seen(started, review), List.of("Another"), "")))
                .containsExactly("report.other-reasons");
    }

    @Test
    void the_teachers_own_assurer_reads_or_a_lead() {
        handedIn(ReviewPolicy.standard().readByAssurer());
        var other = cast.staff(school.body(), Position.QUALITY_ASSURER);
        assures(assurer);
        var opened = desk.review.look(other, review).orElseThrow();

        assertThat(desk.review.mayDecide(other, opened)).isFalse();
        assertThat(desk.review.reader(other, opened)).contains(assurer.name().full());
        assertThat(codes(desk.review.accept(other, desk.seen(started, review)))).containsExactly("report.anothers");
        assertThat(codes(desk.review.giveBack(other, desk.seen(started, review), "Say more")))
                .containsExactly("report.anothers");
        assertThat(desk.review.mayDecide(cast.staff(school.body(), Position.AB_LEAD), opened))
                .isTrue();
        assertThat(desk.review.accept(assurer, desk.seen(started, review))).isEmpty();
    }

    @Test
    void everybody_reads_while_no_assurer_is_named() {
        handedIn(ReviewPolicy.standard().readByAssurer());

        assertThat(desk.review.accept(cast.staff(school.body(), Position.AB_ADMINISTRATOR), desk.seen(started, review)))
                .isEmpty();
    }

    private void assures(Caller who) {
        var induction = started.induction();
        RegistrationDesk.require(registration.contacts.name(
                cast.staff(school.body(), Position.AB_LEAD),
                new NameContacts.Seen(induction.id(), induction.version()),
                new Chosen(Optional.of(induction.team().namedContact()), Optional.of(who.person()))));
    }

    private static List<String> codes(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::code).toList();
    }
}
